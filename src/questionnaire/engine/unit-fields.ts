import type {Coding, Quantity} from '../../model/fhir.js';

/** A coding of a unit as the fields of a quantity. */
export function unitFields(unit: Coding | undefined): Quantity {
  if (!unit) return {};
  const {system, code, display} = unit;
  const words = display ?? code;
  return {
    ...(words === undefined ? {} : {unit: words}),
    ...(system === undefined ? {} : {system}),
    ...(code === undefined ? {} : {code}),
  };
}
