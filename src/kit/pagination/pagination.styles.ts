import {css} from 'lit';

/** For {@link pagination}. Narrow containers get "Page 2 of 9" instead of the numbers. */
export const paginationStyles = css`
  .spk-pagination {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-3);
  }
  .spk-page-list {
    display: none;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }
  .spk-page-of {
    order: 1;
    flex-basis: 100%;
    color: var(--_text-secondary);
  }
  .spk-page,
  .spk-page-gap {
    display: grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
  }
  .spk-page,
  .spk-page-step {
    padding: 0 0.25em;
    border: 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
    cursor: pointer;
  }
  .spk-page-step {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0;
    font-weight: 600;
  }
  .spk-page-next {
    margin-inline-start: auto;
  }
  :is(.spk-page, .spk-page-step):hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.16em);
  }
  .spk-page[aria-current] {
    outline: 2px solid var(--_text);
    outline-offset: -2px;
    border-radius: var(--_radius);
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }
  :is(.spk-page, .spk-page-step):focus-visible {
    outline: 4px solid transparent;
    background: var(--_focus);
    box-shadow: 0 4px 0 0 var(--_focus-text);
    color: var(--_focus-text);
    text-decoration: none;
  }
  .spk-pagination .spk-icon:dir(rtl) {
    transform: scaleX(-1);
  }
  @container (min-width: 560px) {
    .spk-page-list {
      display: flex;
    }
    .spk-page-of {
      display: none;
    }
  }
  @media print {
    .spk-pagination {
      display: none;
    }
  }
`;

/** The element itself is the container whose width decides. */
export const hostStyles = css`
  :host {
    container-type: inline-size;
  }
`;
