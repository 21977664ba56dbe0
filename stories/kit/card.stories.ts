import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './card.examples.js';

const meta: Meta = {title: 'Kit/Card', component: 'spk-card'};
export default meta;

type Story = StoryObj;

/** A titled box. */
export const Default: Story = {render: examples.default};

/** All of it can be pressed; only the heading is a link. */
export const Link: Story = {render: examples.link};
