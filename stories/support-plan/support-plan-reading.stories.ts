import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {examples, makeExample, type ReadingExample} from './support-plan-reading.examples.js';

const meta: Meta = {title: 'Features/Support plan/Reading', parameters: {layout: 'padded'}};
export default meta;

const story = (example: ReadingExample): StoryObj => ({render: () => makeExample(example)});

export const Reading = story(examples.reading);
export const Everything = story(examples.everything);
export const NothingYet = story(examples.nothing);
export const TooMuch = story(examples.hostile);
export const Welsh = story(examples.welsh);
