import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {MeasureStrings} from '../i18n/measures/index.js';
import type {WellbeingMeasureStrings} from '../i18n/wellbeing-measure/index.js';
import type {Cut, Measure} from '../measures/measure.js';
import {roundHalfUp} from '../measures/rounding.js';
import type {Result} from './results.js';
import {scaleLine} from './scale-line.js';
import {choiceText, scoreName} from './summary.js';
import {numberText, valueText, type EarlierNames} from './values.js';

/** What one row of the result is made of. */
export interface RowOptions {
  readonly t: WellbeingMeasureStrings;
  readonly words: MeasureStrings;
  readonly measure: Measure;
  readonly headingLevel: number;
  /** How the earlier day is called; absent where there is none. */
  readonly earlier?: EarlierNames;
  /** Bands and published changes are for professionals alone. */
  readonly isProfessional: boolean;
  /** The person gave these answers, so they are "you". */
  readonly isOwn: boolean;
  readonly isRtl: boolean;
}

/** One score: what was asked about, the value, how it differs from before, and both on a line. */
export function resultRow(result: Result, options: RowOptions): TemplateResult {
  const {words, measure, headingLevel, earlier, isProfessional, isRtl, isOwn, t} = options;
  const {rule, score, earlier: before} = result;
  const known = words.scores[`${measure.id}.${rule.id}`];
  const name = isOwn && known ? known.about : scoreName(words, measure, result);
  const sentences = [changeSentence(result, options), directionOf()].filter(Boolean).join(' ');
  const notes = isProfessional ? professionalNotes(result, options) : [];
  return html`<li class="row">
    <div>
      ${heading({level: headingLevel, className: 'about', content: name})} ${valueView(result, options)}
      ${sentences ? html`<p>${sentences}</p>` : nothing}
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
    </div>
    ${lineOf()}
  </li>`;

  function directionOf(): string {
    if (score.value === null || !known) return '';
    return isOwn ? (known.direction ?? '') : rule.better ? `${words.better[rule.better]}.` : '';
  }

  function lineOf(): unknown {
    if (!rule.range || typeof score.value !== 'number') return nothing;
    const was = earlier && typeof before?.value === 'number' ? before.value : undefined;
    const names = {now: t.now, earlier: earlier?.name ?? '', both: t.bothNames(earlier?.name ?? '')};
    const input = {range: rule.range, now: score.value, names, ...(was !== undefined && {earlier: was})};
    return scaleLine(input, isRtl);
  }
}

function valueView(result: Result, {t, words, isOwn}: RowOptions): TemplateResult {
  const {
    rule,
    score: {value, missing = 0},
    isDeclined,
    text,
  } = result;
  if (typeof value === 'number') return html`<p class="big">${valueText(words, rule, value)}</p>`;
  // Words of a measure are English wherever it has no licensed translation.
  if (value !== null)
    return html`<p class="big" lang=${text === undefined ? nothing : 'en'}>${text ?? value}</p>`;
  if (isDeclined) return html`<p class="none">${isOwn ? t.declined : `${words.declined}.`}</p>`;
  return html`<p class="none">
    ${rule.how === 'answer' ? t.skipped : t.notAddedUp(missing, rule.items.length)}
  </p>`;
}

/** "3 higher than in April." */
function changeSentence(
  {rule, earlier: before, difference}: Result,
  {words, measure, earlier, t}: RowOptions,
): string {
  if (!earlier || !before || before.value === null) return '';
  const {when} = earlier;
  if (difference === undefined) {
    return rule.range ? '' : t.earlierAnswer(when, choiceText(measure, rule.items[0], before.value));
  }
  if (difference === 0) return words.sameAs(when);
  const by = numberText(roundHalfUp(Math.abs(difference), 2));
  return difference > 0 ? words.higherThan(by, when) : words.lowerThan(by, when);
}

/** What has been published about a score, each with its source; and numbers that answers do not come to. */
function professionalNotes(result: Result, {t, words, earlier}: RowOptions): readonly string[] {
  const {rule, score, stored, earlier: before, isReliable} = result;
  const {professional: p} = t;
  const {change, recovery, cut} = rule;
  const line = ({at, side}: Cut) => (side === 'below' ? p.below(String(at)) : p.atOrAbove(String(at)));
  const now = score.value === null ? words.noAnswer : String(score.value);
  const reach = isReliable === undefined ? '' : ` ${isReliable ? p.reaches : p.doesNotReach}`;
  const was = before?.stored !== undefined && earlier;
  return [
    score.band === undefined ? '' : p.band(words.bands[score.band] ?? score.band),
    change ? p.reliable(String(change.threshold), change.source) + reach : '',
    recovery ? p.recovery(line(recovery), recovery.source) : '',
    cut ? p.cut(line(cut), cut.source) : '',
    stored === undefined ? '' : p.mismatchNow(String(stored), now),
    was ? p.mismatchEarlier(was.when, String(before.stored), String(before.value)) : '',
  ].filter(Boolean);
}
