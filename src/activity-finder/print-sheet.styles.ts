import {css} from 'lit';

/** The printed sheet: its own document, so sizes are in points and rules on bare tags are enough. */
export const styles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  body {
    margin: 0;
    color: #000;
    background: #fff;
    font:
      13pt/1.4 arial,
      sans-serif;
  }
  h1,
  h2,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 24pt;
  }
  h2 {
    font-size: 16pt;
  }
  header {
    display: flex;
    justify-content: space-between;
    gap: 10mm;
    padding-block-end: 5mm;
  }
  header > div {
    display: grid;
    gap: 3mm;
    align-content: start;
  }
  .for span {
    display: inline-block;
    inline-size: 70mm;
    border-block-end: 1px solid #000;
  }
  .qr {
    flex: none;
    inline-size: 32mm;
    block-size: 32mm;
  }
  section {
    padding-block: 4mm;
    border-block-start: 1px solid #000;
    break-inside: avoid;
  }
  dl {
    margin-block-start: 2mm;
  }
  dl > div {
    display: grid;
    grid-template-columns: 33mm 1fr;
    gap: 2mm;
    padding-block: 0.5mm;
  }
  dt {
    font-weight: 600;
  }
  ul {
    padding-inline-start: 5mm;
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .visually-hidden {
    display: none;
  }
  footer {
    display: grid;
    gap: 2mm;
    padding-block-start: 4mm;
    border-block-start: 1px solid #000;
    font-size: 11pt;
  }
`;
