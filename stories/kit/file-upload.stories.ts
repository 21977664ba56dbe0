import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './file-upload.examples.js';

const meta: Meta = {title: 'Kit/File upload', component: 'spk-file-upload'};
export default meta;

type Story = StoryObj;

/** One file. Files can also be dropped on the button. */
export const Default: Story = {render: examples.default};

/** Several files, each with a button that removes it. */
export const Chosen: Story = {render: examples.chosen};

/** With an error. */
export const Error: Story = {render: examples.error};

/** Cannot be changed. */
export const Disabled: Story = {render: examples.disabled};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};
