import type {Resource} from '../../model/fhir.js';
import type {FormFault, FormItem} from './form.js';
import type {RareReaders} from './read-form-with.js';

export type Writable<T> = {-readonly [key in keyof T]: T[key]};

/** What is shared while one form is being read. */
export class Reading {
  readonly faults: FormFault[] = [];
  readonly contained: readonly Resource[];
  /** What reads what few forms have; not there for a form that has none of it. */
  readonly rare?: RareReaders;
  /** Names of elements that were read; a guard against forms without end. */
  items = 0;
  usesFhirPath = false;
  /** Items by linkId, the first of each. */
  readonly byLinkId = new Map<string, FormItem>();

  constructor(contained: readonly Resource[], rare?: RareReaders) {
    this.contained = contained;
    if (rare) this.rare = rare;
  }

  /** Notes a fault; `what` is a sentence about the item, without its name. */
  fault(code: FormFault['code'], linkId: string | undefined, what: string, fatal = false): FormFault {
    const where = linkId === undefined ? 'The form' : linkId === '' ? 'An item' : `Item "${linkId}"`;
    const fault = {
      code,
      ...(linkId === undefined ? {} : {linkId}),
      message: `${where} ${what}`,
      fatal,
    };
    this.faults.push(fault);
    return fault;
  }
}
