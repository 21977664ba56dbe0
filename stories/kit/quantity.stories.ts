import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './quantity.examples.js';

const meta: Meta = {title: 'Kit/Quantity', component: 'spk-quantity'};
export default meta;

type Story = StoryObj;

/** A number in one of several units. */
export const Default: Story = {render: examples.default};

/** A single unit stands behind the box. */
export const OneUnit: Story = {render: examples['one-unit']};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
