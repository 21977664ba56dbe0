import type {CSSResultGroup, TemplateResult} from 'lit';
import type {Catalogue} from '../../i18n/catalogue.js';
import type {Form, FormItem} from '../engine/form.js';
import type {FormNode} from '../engine/session-types.js';
import {loadExtras} from './extras-part.js';
import type {ItemView} from './item-view-types.js';
import {MANY, type Layout} from './layout.js';
import type {TypedAnswer} from './typed-answers.js';

/** How a kind of question is asked that few forms have, with the style sheets for it. */
export interface RareKind {
  readonly template: (node: FormNode, view: ItemView) => TemplateResult;
  readonly styles: CSSResultGroup;
  /** Texts that only it has. */
  readonly words?: Catalogue<object>;
  /** How what is typed becomes an answer; none where answers are chosen. */
  readonly typed?: TypedAnswer;
}

/** Layouts whose code is fetched by the forms that need it. */
export type RareLayout = Extract<
  Layout,
  'value' | 'autocomplete' | 'scale' | 'attachment' | 'quantity' | 'time' | 'date-time'
>;

const FETCH: Readonly<Record<RareLayout, () => Promise<RareKind>>> = {
  value: async () => (await import('./read-only-item.js')).readOnlyKind,
  autocomplete: async () => (await import('./autocomplete-item.js')).autocomplete,
  scale: async () => (await import('./scale-item.js')).scaleKind,
  attachment: async () => (await import('./attachment-item.js')).attachment,
  quantity: async () => (await import('./quantity-item.js')).quantityKind,
  time: async () => (await import('./time-item.js')).timeKind,
  'date-time': async () => (await import('./time-item.js')).dateTimeKind,
};

const BY_TYPE: Readonly<Partial<Record<string, RareLayout>>> = {
  attachment: 'attachment',
  quantity: 'quantity',
  time: 'time',
  dateTime: 'date-time',
};

const fetched = new Map<Layout, RareKind>();

/** Whether a list is looked through by typing, or may come to be while people answer. */
const isLong = ({options, control, valueSet, answerExpression}: FormItem): boolean =>
  options.length > MANY ||
  control === 'autocomplete' ||
  valueSet !== undefined ||
  answerExpression !== undefined;

function rareLayout(item: FormItem): RareLayout | undefined {
  if (item.type === 'group' || item.type === 'display') return undefined;
  // What the form keeps to itself is shown nowhere.
  if (item.readOnly) return item.hidden ? undefined : 'value';
  if (isLong(item)) return 'autocomplete';
  if (item.control === 'slider') return 'scale';
  return BY_TYPE[item.type];
}

/** The rare kinds that a form has, or may come to have while it is filled in. */
export function rareKindsOf({byLinkId}: Pick<Form, 'byLinkId'>): ReadonlySet<RareLayout> {
  return new Set([...byLinkId.values()].flatMap((item) => rareLayout(item) ?? []));
}

/**
 * Fetches what a form needs beside what every form has, so that it is there before the form is shown. `use` is told the
 * texts that it needs.
 */
export async function loadRareKinds(
  form: Pick<Form, 'byLinkId'>,
  use?: (texts: Catalogue<object>) => void,
): Promise<void> {
  await Promise.all([
    loadExtras(form),
    ...[...rareKindsOf(form)].map(async (layout) => {
      const kind = fetched.get(layout) ?? (await FETCH[layout]());
      fetched.set(layout, kind);
      if (kind.words) use?.(kind.words);
    }),
  ]);
}

/** A kind that has been fetched. */
export function rareKind(layout: Layout): RareKind | undefined {
  return fetched.get(layout);
}
