import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './notice.examples.js';

const meta: Meta = {title: 'Kit/Notice', component: 'spk-notice'};
export default meta;

type Story = StoryObj;

/** Something to know. */
export const Default: Story = {render: examples.default};

/** Something is done. */
export const Success: Story = {render: examples.success};

/** Something to be careful about. */
export const Warning: Story = {render: examples.warning};

/** Something did not work. Spoken at once. */
export const Failure: Story = {render: examples.failure};
