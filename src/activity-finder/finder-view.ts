import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FoundActivity} from '../activity-index/protocol.js';
import type {PageConfig} from '../connect/config.js';
import {heading} from '../element/heading.js';
import type {LiveRegion} from '../element/live-region.js';
import type {FinderStrings} from '../i18n/finder/index.js';
import type {KitStrings} from '../i18n/kit/index.js';
import {button} from '../kit/button/button-template.js';
import type {Disclosures} from '../kit/disclosure/disclosures.js';
import {failurePanel, statusPanel} from '../kit/notice/notice-template.js';
import type {ActivityFinder} from './activity-finder.js';
import {heldCards, type CardSlots} from './card-slots.js';
import {chips, filterBar, filterButton, filterSheet, type FilterOptions} from './filters-view.js';
import type {ActionParts, FinderActions} from './finder-actions.js';
import type {LayoutController} from './layout.js';
import type {LazyMap} from './lazy-map.js';
import {atLeast, parseCentre, parseFilters} from './list-attributes.js';
import {listColumn} from './list-column.js';
import {mapColumn, missingMap} from './map-column.js';
import {backButton, panelView} from './panel-view.js';
import {resultCard, type CardOptions} from './result-card.js';
import {sortSelect} from './results-view.js';
import {searchForm} from './search-form.js';
import {changed, cleared, relaxed, withChosen} from './search-state.js';
import {paneButton, shortlistButton, viewSwitch} from './views.js';

/** What a finder is rendered from: its attributes, its texts, its controllers and what can be done. */
export interface FinderParts extends ActionParts {
  readonly finder: ActivityFinder;
  readonly t: FinderStrings;
  readonly kit: KitStrings;
  readonly locale: string;
  /** Language of the texts. */
  readonly lang: string;
  readonly config: PageConfig;
  readonly layout: LayoutController;
  /** Counts up when another part of the directory has arrived while focus is not in the list. */
  readonly arrivals: number;
  /** Which element of the list shows which activity. */
  readonly slots: Readonly<Record<'card' | 'off', CardSlots>>;
  readonly disclosures: Disclosures;
  readonly lazyMap: LazyMap;
  readonly live: LiveRegion;
  /** The page is being printed. */
  readonly printing: boolean;
  readonly actions: FinderActions;
  readonly loadBackground: (url: string, signal: AbortSignal) => Promise<unknown>;
}

/** List and map stand beside each other. */
const isSplit = ({finder, layout}: FinderParts) =>
  layout.layout === 'wide' && finder.view !== 'list' && finder.view !== 'map';

/** There is room for one of the two, and a person can choose. */
const offersPanes = (parts: FinderParts) => parts.finder.view !== 'list' && !isSplit(parts);

/** The whole finder. */
export function finderView(parts: FinderParts): TemplateResult {
  const {finder, t, panels, actions, layout, search} = parts;
  const inList = panels.panel === 'list';
  const split = isSplit(parts);
  const panes = offersPanes(parts);
  // Without a directory there is nothing to map, and the message must be seen.
  const mappable = Boolean(search.answer) || !['idle', 'failed'].includes(parts.index.state);
  const mapOnly = inList && panes && mappable && actions.pane === 'map';
  const showsMap = mapOnly || (split && mappable && panels.panel !== 'shortlist');
  const title = heading({
    level: finder.headingLevel,
    className: inList ? 'heading' : 'visually-hidden',
    content: finder.heading || t.heading,
  });
  return html`<div class="spk-root" part="root" lang=${parts.lang}>
    <div class="top">
      ${title} ${inList ? nothing : backButton({panels, t}, search.answer?.total)}
      ${
        finder.shortlist && panels.panel !== 'shortlist'
          ? shortlistButton(t, panels.kept.length, () => void panels.openShortlist())
          : nothing
      }
    </div>
    ${inList ? searchAndFilters(parts, panes) : nothing}
    <div class="stage">
      <div class="body ${split && showsMap ? 'split' : ''}">
        <div class="list-column" part="results" ?hidden=${mapOnly}>
          ${notes(parts)} ${inList ? list(parts) : panel(parts)}
        </div>
        ${showsMap ? map(parts, split) : nothing}
      </div>
      ${
        inList && panes && !layout.sidebar
          ? viewSwitch(t, actions.pane, (pane) => void actions.show(pane))
          : nothing
      }
    </div>
    ${parts.live.render()}
  </div>`;
}

function searchAndFilters(parts: FinderParts, panes: boolean): TemplateResult {
  const {finder, t, kit, actions, layout, placeBox, index} = parts;
  const {search, answer} = parts.search;
  const {facets, distance} = parseFilters(finder.filters);
  const narrow = layout.layout === 'narrow';
  const options: FilterOptions = {
    t,
    locale: parts.locale,
    search,
    facets,
    answer,
    headingLevel: finder.headingLevel + 1,
    onChoose: (facet, ids) => actions.search(withChosen(search, facet, ids)),
    onClear: (facet) => actions.search(cleared(search, facet)),
    onUnchoose: (facet, ids) => void actions.searchFromChip(withChosen(search, facet, ids)),
    onClearAll: () => void actions.searchFromChip(changed(search, {chosen: {}, within: undefined})),
    onAnywhere: () => void actions.searchFromChip(changed(search, {within: undefined}), {fit: 'always'}),
  };
  const form = searchForm({
    t,
    search,
    where: placeBox.typed,
    whereError: placeBox.error,
    errorPrefix: kit.errorPrefix,
    locating: placeBox.locating,
    distance,
    folded: narrow && actions.folded,
    onUnfold: () => actions.unfold(),
    onText: (text) => actions.search(changed(search, {text})),
    onWhere: (words) => placeBox.type(words),
    onMiles: (miles) => actions.search(changed(search, {miles, within: undefined}), {fit: 'always'}),
    onLocate: () => void actions.locate(),
    onSubmit: () => void actions.submit(),
    onFocusText: () => index.prepareSearch(),
  });
  if (!narrow) {
    return html`${form}${facets.length ? filterBar(options, parts.disclosures) : nothing}${chips(options)}`;
  }
  return html`${form} ${search.within ? chips(options) : nothing}
    <div class="tools">
      ${facets.length ? filterButton(options, () => actions.openSheet(true)) : nothing}
      ${panes && layout.sidebar ? paneButton(t, actions.pane, (pane) => void actions.show(pane)) : nothing}
      ${
        actions.pane === 'list' && !layout.sidebar
          ? sortSelect({t, search, labelHidden: true, onSort: (sort) => actions.sort(sort)})
          : nothing
      }
    </div>
    ${filterSheet(options, {
      open: actions.sheetOpen,
      unfolded: actions.unfolded,
      onUnfold: (facet) => actions.unfoldFacet(facet),
      closeLabel: kit.close,
      onClose: () => actions.openSheet(false),
    })}`;
}

/** What a link or a press asked for and could not be had. */
function notes({t, panels}: FinderParts): unknown {
  const {retry} = panels;
  if (retry) {
    return failurePanel({
      body: html`<p>${t.couldNotOpen}</p>`,
      actions: button({variant: 'secondary', label: t.tryAgain, onClick: retry}),
    });
  }
  return panels.gone ? statusPanel({kind: 'warning', live: true, body: html`<p>${t.gone}</p>`}) : nothing;
}

/**
 * The list, rendered anew only when something that it shows has changed: most renderings (a key that is pressed, a map
 * that moves, a filter that opens) leave it as it is, and twenty cards are the dearest part of the whole.
 */
function list(parts: FinderParts): unknown {
  const {finder, panels, index, layout} = parts;
  const {search, answer, selected} = parts.search;
  const shown = [
    ...[answer?.items, answer?.total, answer?.page, answer?.pages, answer?.size, answer?.relaxations],
    ...[selected, search.place, search.miles, search.within, search.sort, panels.kept],
    ...[search.text, search.chosen, parts.kit, parts.locale, finder.urlStateLocation, finder.radius],
    ...[
      index.state,
      index.progress,
      index.problem,
      layout.layout,
      parts.t,
      parts.printing,
      parts.clock().slice(0, 10),
    ],
    ...[parts.arrivals, finder.headingLevel, finder.phone, finder.urlState, finder.shortlist],
  ];
  return guard(shown, () => listNow(parts));
}

function listNow(parts: FinderParts): TemplateResult {
  const {finder, t, actions, panels, url, layout} = parts;
  const {search, answer} = parts.search;
  return listColumn({
    t,
    kit: parts.kit,
    index: parts.index,
    search,
    answer,
    headingLevel: finder.headingLevel + 1,
    phone: finder.phone,
    sortable: layout.layout !== 'narrow',
    centred: Boolean(finder.center && finder.radius),
    arrivals: parts.arrivals,
    slots: parts.slots,
    held: heldCards(finder.shadowRoot),
    onSort: (sort) => actions.sort(sort),
    onRelax: (relaxation) => actions.search(relaxed(parts.search.search, relaxation), {fit: 'always'}),
    onRetry: () => void actions.retry(),
    onPage: (page, event) => {
      event.preventDefault();
      void actions.toPage(page);
    },
    pageHref: finder.urlState ? (page) => url.href(panels.linked({page})) : undefined,
    card: (found, id) => card(parts, found, id),
  });
}

function panel(parts: FinderParts): TemplateResult | typeof nothing {
  const {finder, t, panels} = parts;
  return panelView({
    panels,
    t,
    headingLevel: finder.headingLevel + 1,
    from: parts.search.search.place?.label ?? '',
    reportHref: finder.reportHref,
    phone: finder.phone,
    refer: finder.refer,
    shortlist: finder.shortlist,
    jsonLd: finder.jsonLd,
    now: parts.clock(),
  });
}

function map(parts: FinderParts, split: boolean): TemplateResult {
  const {finder, t, config, actions, panels, lazyMap} = parts;
  const {search, answer, fit, selected} = parts.search;
  const listed = answer?.items.find(({activity}) => activity.id === selected);
  const known = [panels.opened, listed, actions.picked].find((found) => found?.activity.id === selected);
  // A card that can be seen in the list beside the map need not stand over the map as well.
  const peeks = panels.panel === 'list' && known && !(split && listed);
  if (lazyMap.missing) return missingMap(t, () => lazyMap.retry());
  return mapColumn({
    search,
    answer,
    fit,
    centre: parseCentre(finder.center),
    zoom: atLeast('zoom', finder.zoom, 0, undefined),
    tiles: finder.tiles ?? config.tiles,
    tilesAttribution: finder.tilesAttribution ?? config.tilesAttribution,
    background: finder.background,
    backgroundAttribution: finder.backgroundAttribution,
    loadBackground: parts.loadBackground,
    selected,
    selectedFound: known,
    highlighted: actions.highlighted,
    peek: peeks ? resultCard({...card(parts, known, 'peek'), onHover: undefined}) : undefined,
    onView: ({detail}) => parts.search.onView(detail),
    onPick: ({detail}) => void actions.pick(detail.id),
    onArea: ({detail}) => actions.search(changed(search, {within: detail.bounds}), {fit: undefined}),
    onError: () => lazyMap.onError(),
  });
}

function card(parts: FinderParts, found: FoundActivity, id: string): CardOptions {
  const {finder, t, panels, actions} = parts;
  const {id: activityId} = found.activity;
  const kept = panels.kept.includes(activityId);
  return {
    found,
    id,
    t,
    locale: parts.locale,
    today: parts.clock().slice(0, 10),
    absolute: parts.printing,
    headingLevel: finder.headingLevel + 2,
    selected: parts.search.selected === activityId,
    from: Boolean(parts.search.search.place),
    href: panels.hrefOf(activityId),
    action: finder.shortlist
      ? {label: kept ? t.saved : t.save, pressed: kept, onClick: () => void panels.toggleKept(activityId)}
      : undefined,
    onOpen: () => void panels.open(activityId),
    onHover: (over) => actions.point(over ? found : undefined),
  };
}
