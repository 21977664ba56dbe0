import type {StorybookConfig} from '@storybook/web-components-vite';
import {leafletTrustedTypes} from '../scripts/rollup-plugin-leaflet-trusted-types.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), leafletTrustedTypes()],
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Prebundling would go round the patch.
      exclude: [...(vite.optimizeDeps?.exclude ?? []), 'leaflet'],
    },
    build: {...vite.build, chunkSizeWarningLimit: 2000},
  }),
};

export default config;
