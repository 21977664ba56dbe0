import type {CSSResultGroup, TemplateResult} from 'lit';
import type {Form, FormItem} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import type {ItemView} from './item-view-types.js';
import type {Layout} from './layout.js';

/** How a kind of question is asked that few forms have, with the style sheets for it. */
export interface RareKind {
  readonly template: (node: FormNode, view: ItemView) => TemplateResult;
  readonly styles: CSSResultGroup;
}

/** Layouts whose code is fetched by the forms that need it. */
export type RareLayout = Extract<Layout, 'autocomplete' | 'scale' | 'attachment' | 'quantity'>;

const FETCH: Readonly<Record<RareLayout, () => Promise<RareKind>>> = {
  autocomplete: async () => (await import('./autocomplete-item.js')).autocomplete,
  scale: async () => (await import('./scale-item.js')).scaleKind,
  attachment: async () => (await import('./attachment-item.js')).attachment,
  quantity: async () => (await import('./quantity-item.js')).quantityKind,
};

const fetched = new Map<RareLayout, RareKind>();

/** Past this, a list may be looked through by typing: layout.ts draws the line, and lists may grow while people answer. */
const isLong = ({options, control, valueSet, answerExpression}: FormItem): boolean =>
  options.length > 8 ||
  control === 'autocomplete' ||
  valueSet !== undefined ||
  answerExpression !== undefined;

function rareLayout(item: FormItem): RareLayout | undefined {
  if (item.readOnly || item.type === 'group' || item.type === 'display') return undefined;
  if (isLong(item)) return 'autocomplete';
  if (item.control === 'slider') return 'scale';
  return item.type === 'attachment' || item.type === 'quantity' ? item.type : undefined;
}

/** Fetches what a form needs beside what every form has, so that it is there before the form is shown. */
export async function loadRareKinds({byLinkId}: Pick<Form, 'byLinkId'>): Promise<void> {
  const layouts = new Set([...byLinkId.values()].map(rareLayout));
  const load = async (layout: RareLayout) => fetched.set(layout, await FETCH[layout]());
  await Promise.all(
    [...layouts].filter((each) => each !== undefined && !fetched.has(each)).map((each) => load(each!)),
  );
}

/** A kind that has been fetched. */
export function rareKind(layout: RareLayout): RareKind | undefined {
  return fetched.get(layout);
}
