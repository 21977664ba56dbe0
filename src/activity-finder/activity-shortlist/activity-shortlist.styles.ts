import {css} from 'lit';

/** For `<spk-activity-shortlist>`. */
export const styles = css`
  .spk-root {
    container: spk / inline-size;
    max-inline-size: 47.5em;
  }
  .title {
    margin-block: 0.3em;
    font-size: var(--_size-27);
    line-height: 1.26;
  }
  .cards {
    margin-block-start: 1.5em;
  }
  .share {
    display: grid;
    gap: 1.5em;
    margin-block-start: 2em;
    padding: 1.5em;
    border-radius: var(--_radius);
    background: var(--_panel);
  }
  .share-title {
    margin-block-end: 0.25em;
    font-size: var(--_size-22);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    margin-block-start: 1.25em;
  }
  .link {
    margin-block-start: 1.25em;
  }
  .link label {
    display: block;
    font-weight: 600;
  }
  .link-field {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 1px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .link-field:focus {
    outline: var(--_focus-width) solid var(--_focus);
    border-color: var(--_focus-text);
    box-shadow: inset 0 0 0 2px var(--_focus-text);
  }
  .qr {
    inline-size: 10.75em;
    max-inline-size: 100%;
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  @container spk (min-width: 35em) {
    .title {
      font-size: var(--_size-32);
      line-height: 1.2;
    }
    .share {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
  @media print {
    .share {
      display: none;
    }
  }
`;
