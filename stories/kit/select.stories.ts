import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './select.examples.js';

const meta: Meta = {title: 'Kit/Select', component: 'spk-select'};
export default meta;

type Story = StoryObj;

/** Choices are written as options. */
export const Default: Story = {render: examples.default};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** For sorting and the like. */
export const Compact: Story = {render: examples.compact};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
