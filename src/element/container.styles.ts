import {css} from 'lit';

/**
 * For an element that lays itself out by the room that it has. It takes all of that, whatever the page's own layout does
 * with its children; its queries ask the container `spk`.
 */
export const containerStyles = css`
  :host {
    flex-grow: 1;
    align-self: stretch;
  }
  .spk-root {
    container: spk / inline-size;
  }
`;
