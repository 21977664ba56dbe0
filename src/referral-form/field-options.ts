import type {AnswerOption} from '../model/fhir.js';
import {optionSystem, REFERRAL_OPTIONS, type ChoiceFieldId} from '../model/referral-options.js';
import type {ReferralPreset} from '../model/referral.js';
import type {Field} from './fields/field.js';
import type {Sayings, Words} from './form-texts.js';
import {EXTENSIONS, translated} from './item-parts.js';
import type {OptionSetting, ReferralSettings} from './settings.js';

/** The answer of somebody who has no GP practice, where there is a list to choose from. */
export const NOT_REGISTERED = 'not-registered';

/** Code of a practice that has no ODS code: its place in the settings. */
export const practiceCode = (odsCode: string | undefined, index: number): string =>
  odsCode ?? `practice-${index + 1}`;

/** What can be chosen; nothing for a field that has no options. */
export function fieldOptions(
  field: Field,
  preset: ReferralPreset,
  settings: ReferralSettings,
  say: Sayings,
): readonly AnswerOption[] {
  if (field.id === 'gp') return practiceOptions(settings, say);
  if (!hasOptions(field.id)) return [];
  const {id} = field;
  const hidden = field.onRequest?.[preset] ?? [];
  const ours = REFERRAL_OPTIONS[id].filter((option) => !hidden.includes(option));
  const chosen: readonly OptionSetting[] = settings.fields?.options?.[id] ?? ours;
  return chosen.map((option) => {
    const code = typeof option === 'string' ? option : option.id;
    const words = typeof option === 'string' ? say.option(id, option) : say.local(option.label);
    return optionOf(id, code, words ?? {en: code}, code === field.exclusive);
  });
}

const hasOptions = (id: string): id is ChoiceFieldId => id in REFERRAL_OPTIONS;

function practiceOptions({practices = []}: ReferralSettings, say: Sayings): readonly AnswerOption[] {
  if (practices.length === 0) return [];
  const none = say.field('gp-none', 'label');
  return [
    ...practices.map(({name, odsCode}, index) =>
      optionOf('gp', practiceCode(odsCode, index), {en: name}, false),
    ),
    optionOf('gp', NOT_REGISTERED, none ?? {en: NOT_REGISTERED}, false),
  ];
}

function optionOf(field: string, code: string, words: Words, exclusive: boolean): AnswerOption {
  const beside = translated(words);
  return {
    ...(exclusive && {extension: [{url: EXTENSIONS.optionExclusive, valueBoolean: true}]}),
    valueCoding: {
      system: optionSystem(field),
      code,
      display: words.en,
      ...(beside && {_display: beside}),
    },
  };
}
