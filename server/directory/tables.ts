import Papa from 'papaparse';

/** A row of a CSV file by column name. */
export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file with a header line. Throws on a malformed one: these are our own files. */
export function parseTable(csv: string): Row[] {
  const {data, errors} = Papa.parse<Row>(csv, {header: true, skipEmptyLines: true});
  if (errors[0]) throw new Error(`CSV row ${String(errors[0].row)}: ${errors[0].message}`);
  return data;
}

/** A cell's text, or `undefined` for what open data write when they know nothing. */
export function cell(row: Row, column: string): string | undefined {
  const text = row[column]?.trim() ?? '';
  return text === '' || /^(?:n\/?a|not known)$/i.test(text) ? undefined : text;
}

/** An http or https address; the scheme is added where it was left out. */
export function website(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(url) && new URL(url).hostname.includes('.') ? url : undefined;
}
