import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './textarea.examples.js';

const meta: Meta = {title: 'Kit/Text area', component: 'spk-textarea'};
export default meta;

type Story = StoryObj;

/** A box that grows with its text. */
export const Default: Story = {render: examples.default};

/** The error says how to put it right, between help and box. */
export const Error: Story = {render: examples.error};

/** The count changes with each key; it is spoken when the typing pauses. */
export const Characters: Story = {render: examples.characters};

/** Words can be counted in place of characters. */
export const WordCount: Story = {render: examples.words};

/** What is too much is said, and never cut off. */
export const TooLong: Story = {render: examples['too-long']};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** The label is the heading of a page that asks one thing. */
export const Question: Story = {render: examples.question};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};

/** From right to left. */
export const RightToLeft: Story = {render: examples.rtl};
