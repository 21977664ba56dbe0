import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './address.examples.js';

const meta: Meta = {title: 'Kit/Address', component: 'spk-address'};
export default meta;

type Story = StoryObj;

/** With a geocoder that knows addresses: the postcode first. LS1 1AA has some. */
export const Default: Story = {render: examples.default};

/** Without one: the boxes alone. */
export const Boxes: Story = {render: examples.boxes};

/** Waiting for a slow service: the address can be typed meanwhile. */
export const Searching: Story = {render: examples.searching};

/** What was found, to choose from. */
export const Found: Story = {render: examples.found};

/** Chosen: the boxes are filled in, and can be changed. */
export const Chosen: Story = {render: examples.chosen};

/** The postcode has no addresses. */
export const None: Story = {render: examples.none};

/** The service does not work. The line on the console is for the embedder. */
export const Failed: Story = {render: examples.failed, tags: ['reports-error']};

/** Typed without looking anything up. */
export const ByHand: Story = {render: examples['by-hand']};

/** Half a postcode is not looked up. */
export const NoPostcode: Story = {render: examples['no-postcode']};

/** An address that is known already. */
export const Filled: Story = {render: examples.filled};

/** Only the boxes that have to be mended are marked. */
export const Error: Story = {render: examples.error};

/** Cannot be changed, and is not sent. */
export const Disabled: Story = {render: examples.disabled};

/** Can be read, but not changed. */
export const ReadOnly: Story = {render: examples.readonly};

/** Long Welsh text wraps. */
export const LongWelsh: Story = {render: examples['long-welsh']};

/** In the other theme. */
export const GovUk: Story = {render: examples.govuk};

/** From right to left. */
export const RightToLeft: Story = {render: examples.rtl};
