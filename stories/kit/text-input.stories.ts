import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './text-input.examples.js';

const meta: Meta = {title: 'Kit/Text input', component: 'spk-text-input'};
export default meta;

type Story = StoryObj;

/** A label and help. */
export const Default: Story = {render: examples.default};

/** The error says how to put it right, between help and box. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** For numbers that people copy: digits of one width, a box as wide as they are. */
export const Code: Story = {render: examples.code};

/** Prefix and suffix are not read out: the label says it too. */
export const Affixes: Story = {render: examples.affixes};

/** The label is the heading of a page that asks one thing. */
export const Question: Story = {render: examples.question};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
