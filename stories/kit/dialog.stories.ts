import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './dialog.examples.js';

const meta: Meta = {title: 'Kit/Dialog', component: 'spk-dialog'};
export default meta;

type Story = StoryObj;

/** Opened by a button, which gets focus back. */
export const Default: Story = {render: examples.default};

/** A question that has to be answered before going on. */
export const Open: Story = {render: examples.open};

/** As high as the window; on a phone all of it. */
export const Sheet: Story = {render: examples.sheet};
