import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './summary-list.examples.js';

const meta: Meta = {title: 'Kit/Summary list', component: 'spk-summary-list'};
export default meta;

type Story = StoryObj;

/** Answers to check before they are sent. What nobody answered says so. */
export const Default: Story = {render: examples.default};

/** Only to be read. */
export const Reading: Story = {render: examples.reading};

/** More than one thing can be done about a row; without an address they are buttons. */
export const SeveralActions: Story = {render: examples.several};

/** Words without a place to break still fit. */
export const LongWords: Story = {render: examples['long-words']};

/** In the other theme. */
export const GovUk: Story = {render: examples.govuk};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};

/** From right to left. */
export const RightToLeft: Story = {render: examples.rtl};
