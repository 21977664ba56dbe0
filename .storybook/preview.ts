import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import {applyLook} from './look.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true, matchers: {date: /date$/i}},
    options: {storySort: {order: ['Start', 'Features', 'Kit', '*']}},
  },
  initialGlobals: {theme: 'nhs', lang: 'en', dir: 'ltr'},
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {icon: 'paintbrush', items: ['nhs', 'govuk', 'council'], dynamicTitle: true},
    },
    lang: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          {value: 'en', title: 'English'},
          {value: 'cy', title: 'Cymraeg'},
        ],
        dynamicTitle: true,
      },
    },
    dir: {
      description: 'Direction',
      toolbar: {icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true},
    },
  },
  decorators: [
    (story, {globals, canvasElement}) => {
      const rendered = story();
      // The story's elements are there once this render is over.
      queueMicrotask(() => applyLook(canvasElement, globals));
      return rendered;
    },
  ],
};

export default preview;
