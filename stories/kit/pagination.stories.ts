import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './pagination.examples.js';

const meta: Meta = {title: 'Kit/Pagination', component: 'spk-pagination'};
export default meta;

type Story = StoryObj;

/** In the middle. */
export const Default: Story = {render: examples.default};

/** On the first page. */
export const First: Story = {render: examples.first};

/** With addresses: pages can be opened in a new tab. */
export const Links: Story = {render: examples.links};
