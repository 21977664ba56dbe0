import {css, type CSSResultGroup} from 'lit';
import {summaryListStyles} from '../kit/summary-list/summary-list.styles.js';

const own = css`
  .column.wide {
    max-inline-size: 50em;
  }
  .answers {
    display: grid;
    gap: 1em;
  }
  .answers + .answers {
    margin-block-start: 1em;
  }
  .answers-heading {
    font-size: var(--_size-22);
    line-height: 1.3;
  }
  .answers-subheading {
    font-size: var(--_size-19);
    line-height: 1.4;
  }
  .sheet {
    display: none;
  }
  @container spk (min-width: 40em) {
    .answers-heading {
      font-size: var(--_size-26);
    }
    .answers-subheading {
      font-size: var(--_size-22);
    }
  }
  @media print {
    .screen {
      display: none;
    }
    .sheet {
      display: block;
    }
    .column.wide {
      max-inline-size: none;
    }
    .answers {
      break-inside: avoid-page;
    }
  }
`;

/** For answers to check, to read and to print: nobody needs it to see a question. */
export const answersStyles: CSSResultGroup = [summaryListStyles, own];
