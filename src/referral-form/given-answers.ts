import type {Answer, Coding, QuestionnaireResponse, QuestionnaireResponseItem} from '../model/fhir.js';
import {optionSystem} from '../model/referral-options.js';
import type {ReferralChoice} from '../model/referral.js';
import type {FieldId} from '../i18n/referral/strings.js';

/** The answers of a response by linkId. */
export function answersByField({
  item,
}: Pick<QuestionnaireResponse, 'item'>): ReadonlyMap<string, readonly Answer[]> {
  const found = new Map<string, Answer[]>();
  const visit = (items: readonly QuestionnaireResponseItem[] = []) => {
    for (const {linkId, answer = [], item: below} of items) {
      const known = found.get(linkId);
      if (known) known.push(...answer);
      else found.set(linkId, [...answer]);
      visit(below);
      for (const {item: under} of answer) visit(under);
    }
  };
  visit(item);
  return found;
}

/** The answers of a response, asked for by field. Empty texts count as no answer. */
export class GivenAnswers {
  readonly #byField: ReadonlyMap<string, readonly Answer[]>;

  constructor(response: QuestionnaireResponse) {
    this.#byField = answersByField(response);
  }

  text(id: FieldId): string | undefined {
    return this.#of(id)[0]?.valueString?.trim() || undefined;
  }

  date(id: FieldId): string | undefined {
    return this.#of(id)[0]?.valueDate;
  }

  flag(id: FieldId): boolean | undefined {
    return this.#of(id)[0]?.valueBoolean;
  }

  /** The code of the one option that was chosen. */
  option<T extends string>(id: FieldId, known: readonly T[]): T | undefined {
    const code = this.codings(id)[0]?.code;
    return known.find((each) => each === code);
  }

  /** What was chosen, and own words. */
  choices(id: FieldId): readonly ReferralChoice[] {
    return this.#of(id).flatMap(({valueCoding, valueString}): ReferralChoice[] => {
      const own = valueString?.trim();
      if (own) return [{text: own}];
      const text = valueCoding?.display ?? valueCoding?.code;
      if (!valueCoding || !text) return [];
      const isKits = valueCoding.system === optionSystem(id) && valueCoding.code !== undefined;
      return [{...(isKits && {id: valueCoding.code}), text}];
    });
  }

  choice(id: FieldId): ReferralChoice | undefined {
    return this.choices(id)[0];
  }

  codings(id: FieldId): readonly Coding[] {
    return this.#of(id).flatMap(({valueCoding}) => valueCoding ?? []);
  }

  /** All answers, whatever they are. */
  #of(id: FieldId): readonly Answer[] {
    return this.#byField.get(id) ?? [];
  }

  attachments(id: FieldId): readonly NonNullable<Answer['valueAttachment']>[] {
    return this.#of(id).flatMap(({valueAttachment}) => valueAttachment ?? []);
  }
}

/** An object without its undefined fields: what was not answered is not there. */
export function withoutGaps<T extends object>(value: {readonly [K in keyof T]: T[K] | undefined}): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
