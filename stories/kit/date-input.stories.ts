import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './date-input.examples.js';

const meta: Meta = {title: 'Kit/Date input', component: 'spk-date-input'};
export default meta;

type Story = StoryObj;

/** A date of birth, with an example that cannot be read in two ways. */
export const Default: Story = {render: examples.default};

/** A date that is known already. */
export const Filled: Story = {render: examples.filled};

/** Only the boxes that have to be mended are marked. */
export const Error: Story = {render: examples.error};

/** Any of the three may be wrong, so all are marked. */
export const NotARealDate: Story = {render: examples.unreal};

/** Cannot be changed, and is not sent. */
export const Disabled: Story = {render: examples.disabled};

/** Can be read, but not changed. */
export const ReadOnly: Story = {render: examples.readonly};

/** The label is the heading of a page that asks one thing. */
export const Question: Story = {render: examples.question};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};

/** In the other theme. */
export const GovUk: Story = {render: examples.govuk};

/** From right to left. */
export const RightToLeft: Story = {render: examples.rtl};
