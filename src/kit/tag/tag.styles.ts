import {css} from 'lit';

/** For {@link tag}. */
export const tagStyles = css`
  .spk-tag {
    --_tag: var(--_text-secondary);
    display: inline-block;
    padding: 0.125em 0.5em;
    border: 1px solid var(--_tag);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tag) 8%, #fff);
    color: color-mix(in srgb, var(--_tag) 70%, #000);
    font-weight: 600;
    line-height: 1.5;
  }
  .spk-tag-info {
    --_tag: var(--_brand);
  }
  .spk-tag-success {
    --_tag: var(--_success);
  }
  .spk-tag-warning {
    --_tag: #8a5a00;
  }
  .spk-tag-error {
    --_tag: var(--_error);
  }
`;

/** For the element: it stands in a line of text. */
export const hostStyles = css`
  :host {
    display: inline-block;
  }
`;
