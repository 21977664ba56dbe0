import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Facet, FacetValue, IndexAnswer} from '../activity-index/protocol.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {checkboxItems} from '../kit/checkboxes/checkboxes-template.js';
import {chip} from '../kit/chip/chip-template.js';
import {dialog} from '../kit/dialog/dialog-template.js';
import {disclosure} from '../kit/disclosure/disclosure-template.js';
import type {Disclosures} from '../kit/disclosure/disclosures.js';
import {chevronDown} from '../kit/icons/icons.js';
import {facetValueName} from './activity-words.js';
import {filterLines} from './icons.js';
import {chosenCount, chosenValues, type Search} from './search-state.js';

/** What filters are rendered from, in whichever shape. */
export interface FilterOptions {
  readonly t: FinderStrings;
  readonly locale: string;
  readonly search: Search;
  /** Which facets, in which order. */
  readonly facets: readonly Facet[];
  readonly answer?: IndexAnswer;
  readonly headingLevel: number;
  readonly onChoose: (facet: Facet, ids: readonly string[]) => void;
  readonly onClear: (facet: Facet) => void;
  /** A chip was pressed: this is all that stays chosen in its facet. */
  readonly onUnchoose: (facet: Facet, ids: readonly string[]) => void;
  /** Takes everything back. */
  readonly onClearAll: () => void;
  /** Takes back "Search this area". */
  readonly onAnywhere: () => void;
}

/** Facets of the directory that have something to choose from; before the first answer, all of them. */
function offered({facets, answer}: FilterOptions): readonly Facet[] {
  return answer
    ? facets.filter((facet) => answer.facets[facet].some((value) => value.id !== 'unknown'))
    : facets;
}

/** Keyed, so that an open facet stays what it is when another one gets its first value before it. */
function eachOffered(options: FilterOptions, template: (facet: Facet) => TemplateResult): unknown {
  return repeat(offered(options), (facet) => facet, template);
}

/** Below this many values of a facet none is left out; above, those that nothing has are. */
const MANY = 15;

function shownValues(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  return values.length <= MANY
    ? values
    : values.filter((value) => value.count > 0 || chosen.includes(value.id));
}

function group(options: FilterOptions, facet: Facet, labelHidden: boolean): unknown {
  const {t, locale, search, answer} = options;
  const chosen = search.chosen[facet] ?? [];
  const values = shownValues(answer?.facets[facet] ?? [], chosen);
  if (!values.length) return html`<p class="secondary">${t.noValues}</p>`;
  return checkboxItems({
    id: `facet-${facet}`,
    label: t.facets[facet] ?? facet,
    labelHidden,
    small: true,
    values: chosen,
    choices: values.map((value) => ({
      value: value.id,
      label: facetValueName(facet, value, t, locale),
      count: value.count,
    })),
    onChange: (ids) => options.onChoose(facet, ids),
  });
}

const nameOf = ({t, search}: FilterOptions, facet: Facet) => {
  const name = t.facets[facet] ?? facet;
  const count = chosenCount(search.chosen, facet);
  return count ? t.withCount(name, count) : name;
};

/** Filters as a row of disclosure buttons, where there is room. Styles: `disclosureStyles`. */
export function filterBar(options: FilterOptions, disclosures: Disclosures): TemplateResult {
  const {t, search, answer} = options;
  return html`<div class="spk-disclosures" part="filters">
    ${eachOffered(options, (facet) =>
      disclosure({
        id: `filter-${facet}`,
        label: nameOf(options, facet),
        active: chosenCount(search.chosen, facet) > 0,
        disclosures,
        content: () => group(options, facet, false),
        footer: () =>
          html`${button({variant: 'quiet', label: t.clear, onClick: () => options.onClear(facet)})}
          ${button({label: t.showActivities(answer?.total ?? 0), onClick: () => disclosures.close(true)})}`,
      }),
    )}
  </div>`;
}

/** The button that opens the filters where there is little room. */
export function filterButton(options: FilterOptions, onOpen: () => void): TemplateResult {
  const {t, search} = options;
  const count = chosenCount(search.chosen);
  return html`<button
    class="tool ${count ? 'active' : ''}"
    type="button"
    aria-haspopup="dialog"
    @click=${onOpen}
  >
    ${filterLines()}<span>${count ? t.withCount(t.filters, count) : t.filters}</span>
  </button>`;
}

/** The sheet of filters, and what is open in it. */
export interface FilterSheet {
  readonly open: boolean;
  readonly unfolded?: Facet;
  readonly closeLabel: string;
  readonly onUnfold: (facet: Facet) => void;
  readonly onClose: () => void;
}

/** All filters in a sheet of its own, each behind its name. */
export function filterSheet(options: FilterOptions, sheet: FilterSheet): TemplateResult {
  const {t, answer} = options;
  return dialog({
    id: 'filters',
    open: sheet.open,
    sheet: true,
    label: t.filters,
    headingLevel: options.headingLevel,
    closeLabel: sheet.closeLabel,
    onClose: sheet.onClose,
    content: eachOffered(options, (facet) => sheetFacet(options, sheet, facet)),
    footer: html`${button({variant: 'quiet', label: t.clearAll, onClick: () => options.onClearAll()})}
    ${button({label: t.showActivities(answer?.total ?? 0), onClick: sheet.onClose})}`,
  });
}

/** One facet of the sheet: its name as the button, what is chosen beside it. */
function sheetFacet(options: FilterOptions, sheet: FilterSheet, facet: Facet): TemplateResult {
  const {t, locale, search, answer} = options;
  const values = chosenValues({[facet]: search.chosen[facet] ?? []}, answer?.facets ?? {});
  const names = values.map(({value}) => facetValueName(facet, value, t, locale)).join(', ');
  const open = sheet.unfolded === facet;
  return html`<div class="sheet-facet ${open ? 'open' : ''}">
    <div class="sheet-facet-head">
      <button
        type="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-describedby="sheet-${facet}-chosen"
        @click=${() => sheet.onUnfold(facet)}
      >
        ${t.facets[facet]}
      </button>
      <span class="secondary" id="sheet-${facet}-chosen">${names || t.any}</span>
      ${chevronDown()}
    </div>
    ${open ? group(options, facet, true) : nothing}
  </div>`;
}

/** What is chosen, one at a time to take away, and all at once. Styles: `chipStyles`. */
export function chips(options: FilterOptions): TemplateResult | typeof nothing {
  const {t, locale, search, answer} = options;
  const chosen = chosenValues(search.chosen, answer?.facets ?? {});
  if (!chosen.length && !search.within) return nothing;
  return html`<div class="spk-chips">
    ${
      search.within
        ? chip({
            label: t.inThisArea,
            removeLabel: `${t.removeFilter} ${t.inThisArea}`,
            onRemove: options.onAnywhere,
          })
        : nothing
    }
    ${chosen.map(({facet, value}) => {
      const name = facetValueName(facet, value, t, locale);
      const rest = (search.chosen[facet] ?? []).filter((id) => id !== value.id);
      // Two facets may both say "Not known": the facet's name tells them apart.
      const label = value.id === 'unknown' && facet !== 'cost' ? `${t.facets[facet]}: ${name}` : name;
      return chip({
        label,
        removeLabel: `${t.removeFilter} ${label}`,
        onRemove: () => options.onUnchoose(facet, rest),
      });
    })}
    ${button({variant: 'quiet', label: t.clearAll, onClick: () => options.onClearAll()})}
  </div>`;
}
