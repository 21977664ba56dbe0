import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './checkboxes.examples.js';

const meta: Meta = {title: 'Kit/Checkboxes', component: 'spk-checkboxes'};
export default meta;

type Story = StoryObj;

/** Choices are written as options; `data-exclusive` takes the others away. */
export const Default: Story = {render: examples.default};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** Small boxes with counts, as in filters. */
export const Counts: Story = {render: examples.counts};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
