import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './error-summary.examples.js';

const meta: Meta = {title: 'Kit/Error summary', component: 'spk-error-summary'};
export default meta;

type Story = StoryObj;

/** Each error says how to put it right, and goes to its field. */
export const Default: Story = {render: examples.default};

/** A problem with no field of its own is no link. */
export const NoField: Story = {render: examples['no-field']};

/** Without errors there is nothing. */
export const Empty: Story = {render: examples.empty};

/** In the other theme. */
export const GovUk: Story = {render: examples.govuk};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};

/** From right to left. */
export const RightToLeft: Story = {render: examples.rtl};
