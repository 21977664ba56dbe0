import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './button.examples.js';

const meta: Meta = {title: 'Kit/Button', component: 'spk-button'};
export default meta;

type Story = StoryObj;

/** The one main act of a page. */
export const Default: Story = {render: examples.default};

/** Everything else. */
export const Secondary: Story = {render: examples.secondary};

/** Looks like a link, acts like a button. */
export const Quiet: Story = {render: examples.quiet};

/** Destroys something. */
export const Warning: Story = {render: examples.warning};

/** A link that looks like a button. */
export const Link: Story = {render: examples.link};

/** Better: let people press it, and say what is missing. */
export const Disabled: Story = {render: examples.disabled};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
