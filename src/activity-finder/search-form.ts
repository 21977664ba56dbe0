import {html, nothing, type TemplateResult} from 'lit';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {select} from '../kit/select/select-template.js';
import {textInput} from '../kit/text-input/text-input-template.js';
import {crosshair} from './icons.js';
import {RADII, type Search} from './search-state.js';

/** What the search panel is rendered from. */
export interface SearchFormOptions {
  readonly t: FinderStrings;
  readonly search: Search;
  /** Words in the place box: not yet looked up. */
  readonly where: string;
  /** What is wrong with them. */
  readonly whereError: string;
  readonly errorPrefix: string;
  readonly locating: boolean;
  /** Shows "Within". */
  readonly distance: boolean;
  /** Shows one summary row in place of the form. */
  readonly folded: boolean;
  readonly onUnfold: () => void;
  readonly onText: (text: string) => void;
  readonly onWhere: (words: string) => void;
  readonly onMiles: (miles: number) => void;
  readonly onLocate: () => void;
  readonly onSubmit: () => void;
  readonly onFocusText: () => void;
}

/** Words and place to search by, as a `search` landmark; on a narrow element one row once it has been used. */
export function searchForm(options: SearchFormOptions): TemplateResult {
  const {t, folded} = options;
  return html`<div role="search" aria-label=${t.searchLandmark} part="search">
    ${folded ? summaryRow(options) : form(options)}
  </div>`;
}

function summaryRow({t, search, onUnfold}: SearchFormOptions): TemplateResult {
  const what = search.text.trim() ? t.activitiesFor(search.text.trim()) : t.allActivities;
  const where =
    search.place && search.miles > 0 ? `, ${t.withinLabel.toLowerCase()} ${t.miles(search.miles)}` : '';
  return html`<div class="search-summary">
    <p>
      <strong>${search.place?.label ?? t.everywhere}</strong><span class="secondary">${what}${where}</span>
    </p>
    ${button({
      variant: 'quiet',
      id: 'unfold',
      label: html`${t.change}<span class="visually-hidden">${' '}${t.changeWhat}</span>`,
      onClick: onUnfold,
    })}
  </div>`;
}

function form(options: SearchFormOptions): TemplateResult {
  const {t, search, where, whereError, errorPrefix, locating, distance} = options;
  const radii = RADII.includes(search.miles as (typeof RADII)[number])
    ? RADII
    : [...RADII, search.miles].sort((a, b) => (a || Infinity) - (b || Infinity));
  const onSubmit = (event: Event) => {
    event.preventDefault();
    options.onSubmit();
  };
  return html`<form class="search ${distance ? '' : 'no-distance'}" novalidate @submit=${onSubmit}>
    <div @focusin=${options.onFocusText}>
      ${textInput({
        id: 'words',
        label: t.searchLabel,
        type: 'search',
        value: search.text,
        autocomplete: 'off',
        enterKeyHint: 'search',
        onInput: options.onText,
      })}
    </div>
    <div>
      ${textInput({
        id: 'where',
        label: t.whereLabel,
        value: where,
        error: whereError,
        errorPrefix,
        autocomplete: 'postal-code',
        spellcheck: false,
        enterKeyHint: 'search',
        onInput: options.onWhere,
      })}
      <div class="locate">
        ${button({
          variant: 'quiet',
          label: locating ? t.locating : t.useMyLocation,
          icon: crosshair(),
          onClick: options.onLocate,
        })}
      </div>
    </div>
    ${
      distance
        ? select({
            id: 'miles',
            label: t.withinLabel,
            value: String(search.miles),
            options: radii.map((miles) => ({
              value: String(miles),
              label: miles === 0 ? t.anyDistance : t.miles(miles),
            })),
            onChange: (value) => options.onMiles(Number(value)),
          })
        : nothing
    }
    <div class="search-button">${button({label: t.searchButton, type: 'submit', wide: true})}</div>
  </form>`;
}
