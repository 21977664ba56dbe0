import type {Answer, Coding, Quantity} from '../../model/fhir.js';
import type {FormItem} from '../engine/form.js';
import {NOTHING, plainNumber, readNumber, unitNames, type TypedAnswer} from './typed-answers.js';

/** Units that can be chosen: the form's, and the one that an earlier answer is in. */
export function unitsOf(item: FormItem, was?: Answer): readonly Coding[] {
  const units = item.unitOptions.length > 0 ? item.unitOptions : item.unit ? [item.unit] : [];
  const earlier = was?.valueQuantity;
  if (!earlier?.unit && !earlier?.code) return units;
  if (units.some((unit) => isUnit(earlier, unit))) return units;
  const {system, code, unit} = earlier;
  return [...units, {...(system && {system}), ...(code && {code}), ...(unit && {display: unit})}];
}

function isUnit(quantity: Quantity, unit: Coding): boolean {
  if (quantity.code !== undefined && unit.code !== undefined) return quantity.code === unit.code;
  return quantity.unit === (unit.display ?? unit.code);
}

/** What a unit is called in the boxes and in words. */
export const unitKey = (unit: Coding): string => unit.code ?? unit.display ?? '';

/** A number and its unit. */
export const quantity: TypedAnswer = {
  blank: {amount: '', unit: ''},
  show: (answer, item) => {
    const given = answer.valueQuantity;
    const unit = given && unitsOf(item, answer).find((unit) => isUnit(given, unit));
    return {
      amount: given?.value === undefined ? '' : plainNumber(given.value),
      unit: unit ? unitKey(unit) : '',
    };
  },
  read: (boxes, item, was) => {
    const units = unitsOf(item, was);
    // The longest first: "cm" ends like "m".
    const names = units.flatMap(unitNames).sort((a, b) => b.length - a.length);
    const {value, fault} = readNumber(boxes['amount'] ?? '', item, names);
    if (value === undefined) {
      if (fault) return {fault};
      // A unit that an earlier answer or the form brought along was not chosen by anybody.
      const brought = was && quantity.show(was, item, '')['unit'];
      const isChosen = units.length > 1 && boxes['unit'] && boxes['unit'] !== brought;
      return isChosen ? {fault: {code: 'amount', values: {}}} : NOTHING;
    }
    const unit = units.length === 1 ? units[0] : units.find((unit) => unitKey(unit) === boxes['unit']);
    if (!unit && units.length > 0) return {fault: {code: 'unit', values: {}}};
    const name = unit?.display ?? unit?.code;
    return {
      answer: {
        valueQuantity: {
          value,
          ...(name && {unit: name}),
          ...(unit?.system && {system: unit.system}),
          ...(unit?.code && {code: unit.code}),
        },
      },
    };
  },
};
