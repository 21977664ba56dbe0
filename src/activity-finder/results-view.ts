import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import type {FoundActivity, IndexAnswer, Sort} from '../activity-index/protocol.js';
import {heading} from '../element/heading.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {select} from '../kit/select/select-template.js';
import type {CardSlots} from './card-slots.js';
import {cardInputs, resultCard, type CardOptions} from './result-card.js';
import {effectiveSort, possibleSorts, type Search} from './search-state.js';

/** What the list is rendered from. */
export interface ResultsOptions {
  readonly t: FinderStrings;
  readonly search: Search;
  readonly answer: IndexAnswer;
  readonly headingLevel: number;
  /** Offers the order beside the count; a narrow finder has it beside the filters. */
  readonly sortable: boolean;
  /** Without a place, the middle of the map stands for one. */
  readonly centred: boolean;
  readonly onSort: (sort: Sort) => void;
  /** Counts up when another part of the directory puts the list in another order by itself. */
  readonly arrivals: number;
  /** Which element shows which activity, in the two groups. */
  readonly slots: Readonly<Record<'card' | 'off', CardSlots>>;
  /** Activities whose elements a person has in hand. */
  readonly held: ReadonlySet<string>;
  /** What a card needs besides its activity. */
  readonly card: (found: FoundActivity, id: string) => CardOptions;
}

/** In which area things were found, and how distances are meant. '' where there is nothing to say. */
export function areaWords({t, search, centred}: Pick<ResultsOptions, 't' | 'search' | 'centred'>): string {
  if (search.within) return t.inThisArea;
  const place = search.place?.label ?? (centred && search.miles > 0 ? t.mapCentre : '');
  if (!place) return '';
  return search.miles > 0 ? t.withinMilesOf(search.miles, place) : t.distancesFrom(place);
}

/** "29 activities found", where, and the order they are in; or that they are on their way. */
export function resultsHead(count: TemplateResult, more: string, found?: ResultsOptions): TemplateResult {
  return html`<div class="results-head">
    <div>${count}${more ? html`<p class="secondary">${more}</p>` : nothing}</div>
    ${found?.sortable && found.answer.total > 1 ? sortSelect(found) : nothing}
  </div>`;
}

/** The native select for the order of the list. */
export function sortSelect({
  t,
  search,
  onSort,
  labelHidden,
}: Pick<ResultsOptions, 't' | 'search' | 'onSort'> & {readonly labelHidden?: boolean}): TemplateResult {
  return html`<div class="sort">
    ${select({
      id: 'sort',
      label: t.sortBy,
      labelHidden,
      compact: true,
      value: effectiveSort(search),
      options: possibleSorts(search).map((sort) => ({value: sort, label: t.sorts[sort]})),
      onChange: (value) => onSort(value as Sort),
    })}
  </div>`;
}

/** The cards of one page. Those without a marker come last, in a group of their own, unless the order is by name. */
export function resultList(options: ResultsOptions): TemplateResult {
  const {t, search, answer, headingLevel} = options;
  const grouped = effectiveSort(search) !== 'name';
  const mapped = grouped ? answer.items.filter((found) => found.mapped) : answer.items;
  const unmapped = grouped ? answer.items.filter((found) => !found.mapped) : [];
  return html`${mapped.length ? cards(options, mapped, 'card') : nothing}
  ${
    unmapped.length
      ? html`<section class="off-map" aria-labelledby="off-map">
          ${heading({level: headingLevel + 1, id: 'off-map', content: t.notOnMap})}
          <p class="secondary">${t.notOnMapHint}</p>
          ${cards(options, unmapped, 'off')}
        </section>`
      : nothing
  }`;
}

/** Elements of cards are used again while a person searches; what only arrives gets new ones, so that nothing is seen to jump. */
function cards(
  {card, arrivals, slots, held}: ResultsOptions,
  items: readonly FoundActivity[],
  prefix: 'card' | 'off',
): TemplateResult {
  const keys = slots[prefix].keys(
    items.map(({activity}) => activity.id),
    held,
  );
  const list = html`<ul class="cards" role="list">
    ${repeat(
      items,
      (_, index) => keys[index],
      (found, index) => {
        const options = card(found, `${prefix}-${index}`);
        return html`<li data-id=${found.activity.id}>
          ${guard(cardInputs(options), () => resultCard(options))}
        </li>`;
      },
    )}
  </ul>`;
  return html`${keyed(arrivals, list)}`;
}
