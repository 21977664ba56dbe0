import type {FormNode} from '../engine/session-types.js';

/** How a question is asked. */
export type Layout =
  | 'group'
  | 'display'
  | 'unsupported'
  | 'value'
  | 'text'
  | 'long-text'
  | 'number'
  | 'date'
  | 'date-time'
  | 'time'
  | 'url'
  | 'quantity'
  | 'yes-no'
  | 'tick'
  | 'radios'
  | 'checkboxes'
  | 'select'
  | 'autocomplete'
  | 'scale'
  | 'attachment';

/** Up to here all choices are shown at once, as the NHS advises; a drop-down comes after that. */
const FEW = 8;
/** Past this, looking through a list takes longer than typing a few letters. */
export const MANY = 20;
/** 0 to 10. */
const SCALE_STEPS = 11;

const BY_TYPE: Readonly<Partial<Record<string, Layout>>> = {
  group: 'group',
  display: 'display',
  string: 'text',
  text: 'long-text',
  integer: 'number',
  decimal: 'number',
  date: 'date',
  dateTime: 'date-time',
  time: 'time',
  url: 'url',
  quantity: 'quantity',
  boolean: 'yes-no',
  attachment: 'attachment',
};

/** The steps of a slider that can be asked as a row of radios. */
export function scaleOf(node: FormNode): {min: number; max: number; step: number} | undefined {
  const {type, control, limits} = node.item;
  if (control !== 'slider' || type !== 'integer') return undefined;
  const min = limits.minValue?.valueInteger;
  const max = limits.maxValue?.valueInteger;
  const step = limits.sliderStep ?? 1;
  if (min === undefined || max === undefined || max <= min || !Number.isInteger(step) || step < 1) {
    return undefined;
  }
  return (max - min) / step < SCALE_STEPS ? {min, max, step} : undefined;
}

function choiceLayout({item, options}: FormNode): Layout {
  const count = Math.max(options.length, item.options.length);
  if (item.valueSet !== undefined && count === 0) return 'autocomplete';
  if (item.control === 'autocomplete') return 'autocomplete';
  if (item.repeats) return count > MANY ? 'autocomplete' : 'checkboxes';
  if (item.control === 'radio-button' || item.control === 'check-box') return 'radios';
  if (item.control === 'drop-down') return 'select';
  return count <= FEW ? 'radios' : count <= MANY ? 'select' : 'autocomplete';
}

/** Whether answers are chosen from a list: also where a text or a number has options. */
export function isChoice({item, options}: FormNode): boolean {
  return (
    item.type === 'choice' ||
    item.type === 'open-choice' ||
    (item.type !== 'group' && item.type !== 'display' && options.length + item.options.length > 0)
  );
}

/** How a node is asked, by its type, its control and how much there is to choose from. */
export function layoutOf(node: FormNode): Layout {
  const {item} = node;
  if (item.fatal || item.type === 'unsupported') return 'unsupported';
  if (item.type === 'group' || item.type === 'display') return item.type;
  if (item.readOnly) return 'value';
  if (isChoice(node)) return choiceLayout(node);
  if (item.type === 'boolean' && item.control === 'check-box') return 'tick';
  if (item.type === 'string' && item.control === 'text-area') return 'long-text';
  return scaleOf(node) ? 'scale' : (BY_TYPE[item.type] ?? 'unsupported');
}
