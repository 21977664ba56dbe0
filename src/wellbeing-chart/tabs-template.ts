import {html, type TemplateResult} from 'lit';

/** One of several views. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** What tabs are rendered from. Their panel is given by {@link tabPanel}. */
export interface TabsOptions<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  /** Below each other, where there is no room beside. */
  readonly stacked: boolean;
  /** The page runs from right to left: the arrow keys go the way that is seen. */
  readonly mirrored: boolean;
  readonly onChoose: (id: Id) => void;
}

/** Tabs of which arrow keys choose, with one stop for the Tab key. */
export function tabs<Id extends string>(options: TabsOptions<Id>): TemplateResult {
  const {label, stacked, chosen, onChoose} = options;
  return html`<div
    class="tabs ${stacked ? 'stacked' : ''}"
    role="tablist"
    aria-label=${label}
    aria-orientation=${stacked ? 'vertical' : 'horizontal'}
    part="tabs"
    @keydown=${(event: KeyboardEvent) => onKey(options, event)}
  >
    ${options.tabs.map(
      (tab) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${tab.id}"
          aria-selected=${tab.id === chosen ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${tab.id === chosen ? '0' : '-1'}
          @click=${() => onChoose(tab.id)}
        >
          ${tab.label}
        </button>`,
    )}
  </div>`;
}

/** The panel of the chosen tab. */
export const tabPanel = (chosen: string, content: unknown): TemplateResult =>
  html`<div role="tabpanel" id="panel" class="panel" aria-labelledby="tab-${chosen}" tabindex="0">
    ${content}
  </div>`;

function onKey<Id extends string>(
  {tabs: all, chosen, stacked, mirrored, onChoose}: TabsOptions<Id>,
  event: KeyboardEvent,
): void {
  const index = all.findIndex(({id}) => id === chosen);
  const last = all.length - 1;
  const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = mirrored ? 'ArrowRight' : 'ArrowLeft';
  const targets: Readonly<Record<string, number>> = {
    [forward]: index === last ? 0 : index + 1,
    [backward]: index === 0 ? last : index - 1,
    // Beside each other, they scroll the page.
    ...(stacked && {ArrowDown: index === last ? 0 : index + 1, ArrowUp: index === 0 ? last : index - 1}),
    Home: 0,
    End: last,
  };
  const next = all[targets[event.key] ?? -1];
  if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  onChoose(next.id);
  const list = event.currentTarget as HTMLElement;
  list.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
}
