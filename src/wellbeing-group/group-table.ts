import type {TemplateResult} from 'lit';
import type {GroupBin, GroupScore, ShownCount} from '../measures/index.js';
import type {Audience} from '../wellbeing-chart/shown-bands.js';
import {table, type Cell} from '../wellbeing-chart/table-template.js';
import {binName, changeWords, decimal, rangeWords, type GroupTexts} from './group-sentences.js';

/** The numbers of one chart: a row for each group of people, then all of them, and the averages. */
export function groupTable(
  texts: GroupTexts,
  caption: string,
  bins: readonly GroupBin[],
  {n, first, latest, change}: GroupScore,
  audience: Audience,
): TemplateResult {
  const {t} = texts;
  const count = (shown: ShownCount | undefined): Cell =>
    shown === undefined
      ? {text: t.notShown, quiet: true}
      : shown === '*'
        ? {text: t.fewPeople, quiet: true}
        : {text: `${shown}`};
  const mean = (value: number | '*' | null | undefined): Cell =>
    typeof value === 'number' ? {text: decimal(value)} : {text: t.notShown, quiet: true};
  const hasMeans = first.mean !== undefined && n !== 0;
  return table({
    caption,
    head: [{text: t.answer}, {text: t.firstAnswer}, {text: t.latestAnswer}],
    rows: [
      ...[...bins].reverse().map((bin) => {
        const name = binName(texts, bins, bin, audience);
        const range = rangeWords(texts, bin);
        const header: Cell = {
          text: name ?? range ?? bin.id,
          ...(name !== undefined && range && {note: range}),
          // Published words of an answer, of which there is no licensed translation.
          ...(bin.text !== undefined && {lang: 'en'}),
        };
        return [header, count(first.bands?.[bin.id]), count(latest.bands?.[bin.id])];
      }),
      [{text: t.everybody}, count(n), count(n)],
    ],
    ...(hasMeans && {
      foot: [
        {text: t.average},
        mean(first.mean),
        {...mean(latest.mean), ...(typeof change === 'number' && {note: changeWords(texts, change)})},
      ],
    }),
  });
}
