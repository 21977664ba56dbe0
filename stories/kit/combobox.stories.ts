import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './combobox.examples.js';

const meta: Meta = {title: 'Kit/Combobox', component: 'spk-combobox'};
export default meta;

type Story = StoryObj;

/** Type, or press the box, and choose from what matches. */
export const Default: Story = {render: examples.default};

/** Something has been chosen. */
export const Chosen: Story = {render: examples.chosen};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** Own words are allowed beside the list. */
export const OwnWords: Story = {render: examples['own-words']};

/** Offers nothing before there are two letters. */
export const MinLength: Story = {render: examples['min-length']};

/** A list that cannot be loaded says so and offers to try again. */
export const Failing: Story = {render: examples.failing};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
