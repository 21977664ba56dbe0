import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './details.examples.js';

const meta: Meta = {title: 'Kit/Details', component: 'spk-details'};
export default meta;

type Story = StoryObj;

/** Closed. */
export const Default: Story = {render: examples.default};

/** Open. */
export const Open: Story = {render: examples.open};
