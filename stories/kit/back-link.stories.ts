import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './back-link.examples.js';

const meta: Meta = {title: 'Kit/Back link', component: 'spk-back-link'};
export default meta;

type Story = StoryObj;

/** A button: the page acts on its click. */
export const Default: Story = {render: examples.default};

/** A link, with words of its own. */
export const Link: Story = {render: examples.link};

/** In Welsh. */
export const Welsh: Story = {render: examples.welsh};

/** From right to left it points the other way. */
export const RightToLeft: Story = {render: examples.rtl};
