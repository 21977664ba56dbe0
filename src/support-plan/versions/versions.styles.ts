import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../../kit/button/button.styles.js';
import {backLinkStyles} from '../../kit/back-link/back-link.styles.js';
import {detailsStyles} from '../../kit/details/details.styles.js';
import {choicesStyles} from '../../kit/field/choices.styles.js';
import {noticeStyles} from '../../kit/notice/notice.styles.js';
import {skeletonStyles} from '../../kit/skeleton/skeleton.styles.js';
import {textareaStyles} from '../../kit/textarea/textarea.styles.js';

const own = css`
  .versions {
    container: versions / inline-size;
    font-size: var(--_size-19);
    line-height: 1.48;
  }
  .versions-title {
    max-inline-size: 20em;
    font-size: 1.6842em;
    line-height: 1.19;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .versions-intro {
    display: grid;
    gap: 0.4em;
    max-inline-size: 40em;
    margin-block: 0.84em 2.1em;
  }
  .versions-note {
    color: var(--_text-secondary);
    font-size: 0.8421em;
    line-height: 1.5;
  }
  .versions-heading {
    margin-block-end: 0.62em;
    font-size: 1.3684em;
    line-height: 1.23;
    text-wrap: pretty;
  }
  .versions-small {
    line-height: 1.48;
  }
  .versions-field {
    margin-block-end: 2.53em;
  }
  .versions-sides {
    display: grid;
    gap: 1.26em;
  }
  .versions-card {
    display: grid;
    grid-template-rows: 1fr auto;
    min-inline-size: 0;
    padding: 1em 1.26em 0.63em;
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .versions-chosen {
    border-color: var(--_text);
    box-shadow: inset 0 0 0 2px var(--_text);
  }
  .versions-words {
    display: grid;
    gap: 0.42em;
    margin-block: 0.63em 0.84em;
    line-height: 1.58;
    overflow-wrap: anywhere;
  }
  .versions-words p,
  .versions-below p {
    unicode-bidi: plaintext;
  }
  .versions-words ins {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-decoration-color: var(--_brand);
    text-underline-offset: 0.2em;
  }
  .versions-card > .spk-choices {
    padding-block-start: 0.63em;
    border-block-start: 1px solid var(--_border);
  }
  .versions .spk-choices {
    --_box: 2.1em;
  }
  .versions-order {
    display: grid;
    gap: 0.42em;
    padding-inline-start: 1.6em;
    list-style: decimal;
  }
  .versions-below {
    display: grid;
    gap: 0.63em;
    margin-block-start: 0.63em;
  }
  .versions-both {
    margin-inline-start: 1em;
    padding-block: 0.2em 0.4em;
    padding-inline-start: 1.6em;
    border-inline-start: 4px solid var(--_input-border);
  }
  .versions-joined {
    max-inline-size: 40em;
    margin-block-end: 1.7em;
  }
  .versions-joined .versions-small {
    margin-block-start: 1em;
  }
  .versions-changes {
    margin-block-start: 0.42em;
  }
  .versions-changes > li {
    position: relative;
    padding-block: 0.42em;
    padding-inline-start: 1em;
    overflow-wrap: anywhere;
  }
  .versions-changes > li::before {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline-start: 0.1em;
    inline-size: 0.32em;
    block-size: 0.32em;
    border: 0.16em solid var(--_text-secondary);
    border-radius: 50%;
  }
  .versions-ticked > li {
    padding-inline-start: 1.8em;
    border-block-start: 1px solid var(--_border);
  }
  /* A tick drawn with borders, which forced colours keep. It says no more than the heading does. */
  .versions-ticked > li::before {
    inset-block-start: 0.62em;
    inset-inline-start: 0.4em;
    inline-size: 0.42em;
    block-size: 0.8em;
    border: solid var(--_success);
    border-width: 0 3px 3px 0;
    border-radius: 0;
    transform: rotate(45deg);
  }
  .versions-left {
    margin-block-end: 0.84em;
  }
  .versions-list > li {
    display: grid;
    gap: 0.63em;
    padding-block: 1.26em;
    border-block-start: 1px solid var(--_border);
  }
  .versions-list .versions-changes {
    margin-block-start: 0;
  }
  .versions-list .versions-changes > li {
    padding-block: 0 0.42em;
  }
  .versions-list .versions-changes > li::before {
    inset-block-start: 0.58em;
  }
  .versions-more {
    margin-block-start: 0.84em;
  }
  .versions-look {
    display: grid;
    gap: 0.84em;
    margin-block-end: 2.1em;
    padding: 1.26em 1.26em 1.05em;
    border-inline-start: 4px solid var(--_brand);
    background: var(--_tint);
  }
  .versions-actions > .spk-primary {
    flex: 1 0 100%;
  }
  @container versions (min-width: 36em) {
    .versions-actions > .spk-primary {
      flex: none;
    }
    .versions-sides {
      grid-template-columns: 1fr 1fr;
    }
    .versions-title {
      font-size: 1.9em;
    }
  }
  @container versions (min-width: 40em) {
    .versions-list > li {
      grid-template-columns: 13em minmax(0, 1fr);
      column-gap: 2em;
    }
  }
  @media (forced-colors: active) {
    .versions-chosen {
      outline: 3px solid Highlight;
      outline-offset: -4px;
    }
  }
`;

/** For {@link ClashScreen} and {@link HistoryScreen}. */
export const versionsStyles: CSSResultGroup = [
  backLinkStyles,
  buttonStyles,
  choicesStyles,
  detailsStyles,
  noticeStyles,
  skeletonStyles,
  textareaStyles,
  own,
];
