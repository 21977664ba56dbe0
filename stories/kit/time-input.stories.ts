import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './time-input.examples.js';

const meta: Meta = {title: 'Kit/Time input', component: 'spk-time-input'};
export default meta;

type Story = StoryObj;

/** Any way of writing a time will do; the hint gives one. */
export const Default: Story = {render: examples.default};

/** A time that was set is written as the page writes times. */
export const Filled: Story = {render: examples.filled};

/** The error says how to put it right. */
export const Error: Story = {render: examples.error};

/** Cannot be changed, and is not sent. */
export const Disabled: Story = {render: examples.disabled};

/** The label is the heading of a page that asks one thing. */
export const Question: Story = {render: examples.question};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};

/** From right to left. */
export const RightToLeft: Story = {render: examples.rtl};
