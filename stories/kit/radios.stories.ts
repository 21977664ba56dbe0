import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './radios.examples.js';

const meta: Meta = {title: 'Kit/Radios', component: 'spk-radios'};
export default meta;

type Story = StoryObj;

/** Choices are written as options; `data-hint` and `data-divider` add to them. */
export const Default: Story = {render: examples.default};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** Side by side where there is room. */
export const Inline: Story = {render: examples.inline};

/** A choice that asks for more once it is chosen. */
export const Reveal: Story = {render: examples.reveal};

/** A last choice that takes own words. */
export const SomethingElse: Story = {render: examples['something-else']};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
