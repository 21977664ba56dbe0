import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './scale.examples.js';

const meta: Meta = {title: 'Kit/Scale', component: 'spk-scale'};
export default meta;

type Story = StoryObj;

/** A number from 0 to 10, or an answer that is none. */
export const Default: Story = {render: examples.default};

/** Something has been chosen. */
export const Chosen: Story = {render: examples.chosen};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** Another range. */
export const Few: Story = {render: examples.few};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
