import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples} from './map.examples.js';

const meta: Meta = {title: 'Features/Map', component: 'spk-map'};
export default meta;

type Story = StoryObj;

/** Pins and clusters over a local background: no tile server is asked. */
export const Default: Story = {render: examples.default};

/** The chosen activity with its name, and the ring of the search. */
export const Selected: Story = {render: examples.selected};

/** Activities at one spot open a list. The dark circle holds the chosen one. */
export const SamePlace: Story = {
  render: examples['same-place'],
  play: async ({canvasElement}) => {
    const map = canvasElement.querySelector('spk-map')!;
    const marker = () => map.shadowRoot?.querySelector<HTMLButtonElement>('.cluster.selected');
    // The map may have been drawn before this runs, or not yet.
    for (let frame = 0; frame < 300 && !marker(); frame++) await new Promise(requestAnimationFrame);
    marker()!.click();
  },
};

/** Without tiles and background: names of outcodes. */
export const Plain: Story = {render: examples.plain};

/** Nothing found. */
export const Empty: Story = {render: examples.empty};

/** On a phone a card floats over the map, and the chosen pin moves clear of it. */
export const Peek: Story = {render: examples.peek};

/** A long name takes several lines and is never cut. */
export const LongName: Story = {render: examples['long-name']};
