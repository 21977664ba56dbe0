import {css} from 'lit';

/** For {@link richText}, in an element of the class `spk-rich-text`. */
export const richTextStyles = css`
  .spk-rich-text {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 60ch;
  }
  .spk-rich-text :is(ul, ol) {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .spk-rich-text ol {
    list-style: decimal;
  }
  .spk-rich-text li > :is(ul, ol) {
    margin-block-start: var(--_space-1);
  }
  @media print {
    .spk-rich-text a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
