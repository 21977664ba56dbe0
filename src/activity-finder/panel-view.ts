import {html, nothing, type TemplateResult} from 'lit';
import type {FinderStrings} from '../i18n/finder/index.js';
import {button} from '../kit/button/button-template.js';
import {chevronStart} from '../kit/icons/icons.js';
import type {Panels} from './panels.js';

/** What an opened activity or the shortlist is rendered from. */
export interface PanelOptions {
  readonly panels: Panels;
  readonly t: FinderStrings;
  readonly headingLevel: number;
  /** Words for the place that distances are from. */
  readonly from: string;
  readonly reportHref: string;
  readonly phone: string;
  readonly refer: boolean;
  readonly shortlist: boolean;
  readonly jsonLd: boolean;
  readonly now: string;
}

/** The opened activity or the shortlist, in the list's place. Their elements are fetched when first needed. */
export function panelView({panels, ...options}: PanelOptions): TemplateResult | typeof nothing {
  const {opened, kept, keptItems} = panels;
  if (panels.panel === 'shortlist') {
    return html`<spk-activity-shortlist
      .headingLevel=${options.headingLevel}
      .items=${keptItems}
      .missing=${Math.max(0, kept.length - keptItems.length)}
      .link=${panels.link}
      .phone=${options.phone}
      .now=${options.now}
      @spk-shortlist-open=${(event: CustomEvent<{id: string}>) => void panels.open(event.detail.id)}
      @spk-shortlist-remove=${(event: CustomEvent<{id: string}>) => void panels.toggleKept(event.detail.id)}
    ></spk-activity-shortlist>`;
  }
  if (!opened) return nothing;
  const {id} = opened.activity;
  return html`<spk-activity-details
    .headingLevel=${options.headingLevel}
    .found=${opened}
    .from=${options.from}
    .reportHref=${options.reportHref}
    .refer=${options.refer}
    .shortlist=${options.shortlist}
    .saved=${kept.includes(id)}
    .jsonLd=${options.jsonLd}
    .now=${options.now}
    @spk-details-save=${() => void panels.toggleKept(id)}
    @spk-details-refer=${() => panels.refer()}
  ></spk-activity-details>`;
}

/** The way back to the list. */
export function backButton({panels, t}: Pick<PanelOptions, 'panels' | 't'>, total?: number): TemplateResult {
  return button({
    variant: 'quiet',
    label: total ? t.back(total) : t.backToList,
    icon: html`<span class="spk-flip">${chevronStart()}</span>`,
    onClick: () => void panels.back(),
  });
}
