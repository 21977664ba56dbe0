import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './tag.examples.js';

const meta: Meta = {title: 'Kit/Tag', component: 'spk-tag'};
export default meta;

type Story = StoryObj;

/** Every kind. The words carry the meaning. */
export const Default: Story = {render: examples.default};
