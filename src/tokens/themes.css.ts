// Written by `npm run tokens`; edit src/tokens/source.json instead.

/** The themes as values of the public tokens on an element that has the attribute `theme`. */
export const themesCss = `
:host([theme='nhs']) {
  --spk-text: #212b32;
  --spk-text-secondary: #4c6272;
  --spk-page: #f0f4f5;
  --spk-panel: #f0f4f5;
  --spk-brand: #005eb8;
  --spk-brand-dark: #003d78;
  --spk-tint: #eaf2fa;
  --spk-link: #005eb8;
  --spk-link-visited: #330072;
  --spk-link-hover: #7c2855;
  --spk-link-active: #002f5c;
  --spk-error: #d5281b;
  --spk-success: #007f3b;
  --spk-warning: #ffb81c;
  --spk-focus: #ffeb3b;
  --spk-focus-text: #212b32;
  --spk-focus-width: 4px;
  --spk-border: #d8dde0;
  --spk-input-border: #4c6272;
  --spk-button: #007f3b;
  --spk-button-hover: #00662f;
  --spk-button-active: #00401e;
  --spk-button-drop: 4px;
  --spk-radius: 4px;
  --spk-space-0: 0em;
  --spk-space-1: 0.25em;
  --spk-space-2: 0.5em;
  --spk-space-3: 1em;
  --spk-space-4: 1.5em;
  --spk-space-5: 2em;
  --spk-space-6: 2.5em;
  --spk-space-7: 3em;
  --spk-space-8: 3.5em;
  --spk-space-9: 4em;
}
:host([theme='govuk']) {
  --spk-text: #0b0c0c;
  --spk-text-secondary: #484949;
  --spk-page: #ffffff;
  --spk-panel: #f4f8fb;
  --spk-brand: #1d70b8;
  --spk-brand-dark: #0f385c;
  --spk-tint: #e8f1f8;
  --spk-link: #1a65a6;
  --spk-link-visited: #54319f;
  --spk-link-hover: #0f385c;
  --spk-link-active: #0b0c0c;
  --spk-error: #ca3535;
  --spk-success: #0f7a52;
  --spk-warning: #f47738;
  --spk-focus: #ffdd00;
  --spk-focus-text: #0b0c0c;
  --spk-focus-width: 3px;
  --spk-border: #cecece;
  --spk-input-border: #0b0c0c;
  --spk-button: #0f7a52;
  --spk-button-hover: #0b5e3f;
  --spk-button-active: #083d29;
  --spk-button-drop: 2px;
  --spk-radius: 0px;
  --spk-space-0: 0em;
  --spk-space-1: 0.3125em;
  --spk-space-2: 0.625em;
  --spk-space-3: 0.9375em;
  --spk-space-4: 1.25em;
  --spk-space-5: 1.5625em;
  --spk-space-6: 1.875em;
  --spk-space-7: 2.5em;
  --spk-space-8: 3.125em;
  --spk-space-9: 3.75em;
}
:host([theme='council']) {
  --spk-text: #222629;
  --spk-text-secondary: #51585e;
  --spk-page: #ffffff;
  --spk-panel: #f4f5f6;
  --spk-brand-dark: color-mix(in srgb, var(--spk-brand, #1f4e6b) 70%, #000);
  --spk-tint: color-mix(in srgb, var(--spk-brand, #1f4e6b) 8%, #fff);
  --spk-link-visited: var(--spk-link, var(--spk-brand, #1f4e6b));
  --spk-link-hover: color-mix(in srgb, var(--spk-link, var(--spk-brand, #1f4e6b)) 60%, #000);
  --spk-link-active: #222629;
  --spk-error: #c32a1c;
  --spk-success: #1a6e3c;
  --spk-warning: #ffb81c;
  --spk-focus: #ffdd00;
  --spk-focus-text: #0b0c0c;
  --spk-focus-width: 4px;
  --spk-border: #d9dcdf;
  --spk-input-border: #61696f;
  --spk-button: var(--spk-brand, #1f4e6b);
  --spk-button-hover: color-mix(in srgb, var(--spk-brand, #1f4e6b) 80%, #000);
  --spk-button-active: color-mix(in srgb, var(--spk-brand, #1f4e6b) 50%, #000);
  --spk-button-drop: 0px;
  --spk-radius: 6px;
  --spk-space-0: 0em;
  --spk-space-1: 0.25em;
  --spk-space-2: 0.5em;
  --spk-space-3: 1em;
  --spk-space-4: 1.5em;
  --spk-space-5: 2em;
  --spk-space-6: 2.5em;
  --spk-space-7: 3em;
  --spk-space-8: 3.5em;
  --spk-space-9: 4em;
  --spk-default-brand: #1f4e6b;
  --spk-default-link: var(--spk-brand, #1f4e6b);
}
:host([theme='council']) .spk-root {
  font-family: var(--spk-font-family, inherit);
}
`;
