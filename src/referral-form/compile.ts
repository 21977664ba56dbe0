import {londonNow} from '../model/calendar.js';
import type {EnableWhen, Extension, Questionnaire, QuestionnaireItem} from '../model/fhir.js';
import {optionSystem} from '../model/referral-options.js';
import type {ReferralPreset} from '../model/referral.js';
import type {SectionId} from '../i18n/referral/strings.js';
import {bornYearsAgo} from './age.js';
import {chosenSections, theOneContact, type ChosenField} from './chosen-fields.js';
import {fieldOptions} from './field-options.js';
import type {Condition, Field, FieldType} from './fields/field.js';
import {Sayings, type FormTexts} from './form-texts.js';
import {controlExtension, EXTENSIONS, hintItem, textParts, wordsExtension} from './item-parts.js';
import {MIN_AGE, PARENT_AGE, type EligibilityCheck, type ReferralSettings} from './settings.js';
import {stopExtension} from './stops.js';

/** Counts up with every change of a field's id, type or meaning. Settings add to it what `formVersion` says. */
export const FORM_VERSION = '1.0.0';

/** The canonical address of a preset's form. */
export const formUrl = (preset: ReferralPreset): string =>
  `urn:social-prescribing-kit:questionnaire:referral-${preset}`;

const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'];
const FILE_MEGABYTES = 5;

/** Item types of FHIR by ours. */
const TYPES: Readonly<Record<FieldType, string>> = {
  text: 'string',
  email: 'string',
  phone: 'string',
  'number-text': 'string',
  hidden: 'string',
  'long-text': 'text',
  date: 'date',
  'yes-no': 'boolean',
  tick: 'boolean',
  radio: 'choice',
  select: 'choice',
  checkboxes: 'choice',
  file: 'attachment',
  words: 'display',
  group: 'group',
};

const CONTROLS: Readonly<Partial<Record<FieldType, string>>> = {
  tick: 'check-box',
  radio: 'radio-button',
  select: 'drop-down',
  checkboxes: 'check-box',
};

const KEYBOARDS: Readonly<Partial<Record<FieldType, string>>> = {
  email: 'email',
  phone: 'phone',
  'number-text': 'number',
};

/**
 * The form of a preset, as an organisation's settings want it, in all languages that it is given texts for: a FHIR R4
 * Questionnaire whose linkIds are the field ids. It needs no FHIRPath. What FHIR cannot say without is in `checks.ts`.
 * `today` (`YYYY-MM-DD`) is what ages are reckoned from.
 */
export function referralQuestionnaire(
  preset: ReferralPreset,
  settings: ReferralSettings,
  texts: FormTexts,
  today: string = londonNow().slice(0, 10),
): Questionnaire {
  return new Compiler(preset, settings, texts, today).questionnaire(formVersion(preset, settings, texts));
}

/** A day that is the same every day: ages are reckoned from today, and are no other question tomorrow. */
const SOME_DAY = '2000-01-01';

/**
 * The version of a preset's form as settings make it. Where they change anything that it says or asks, a digest of the
 * questions follows: a response says which form it answers, and answers kept for later come up in no other one. Welsh
 * is left out, since it may not be there yet.
 */
export function formVersion(preset: ReferralPreset, settings: ReferralSettings, texts: FormTexts): string {
  const [plain, own] = [{}, settings].map((each) =>
    JSON.stringify(new Compiler(preset, each, {en: texts.en}, SOME_DAY).items()),
  );
  return own === plain ? FORM_VERSION : `${FORM_VERSION}+${digest(own!)}`;
}

/** FNV-1a, in letters and digits. https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
function digest(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}

class Compiler {
  readonly #preset: ReferralPreset;
  readonly #settings: ReferralSettings;
  readonly #say: Sayings;
  readonly #today: string;

  constructor(preset: ReferralPreset, settings: ReferralSettings, texts: FormTexts, today: string) {
    this.#preset = preset;
    this.#settings = settings;
    this.#say = new Sayings(texts, preset, settings);
    this.#today = today;
  }

  questionnaire(version: string): Questionnaire {
    const preset = this.#preset;
    const {text: title, _text} = textParts(this.#say.of(({titles}) => titles[preset])!);
    return {
      resourceType: 'Questionnaire',
      language: 'en',
      extension: [{url: EXTENSIONS.preset, valueCode: preset}],
      url: formUrl(preset),
      version,
      title,
      ...(_text && {_title: _text}),
      status: 'active',
      item: this.items(),
    };
  }

  items(): QuestionnaireItem[] {
    return chosenSections(this.#preset, this.#settings).flatMap(({section, fields}) =>
      this.#section(section.id, fields),
    );
  }

  #section(id: SectionId, fields: readonly ChosenField[]): QuestionnaireItem[] {
    const items = [...(id === 'before' ? this.#checks() : []), ...this.#items(fields)];
    if (id === 'reason') items.push(...this.#added(undefined));
    if (items.length === 0) return [];
    const linkId = `section-${id}`;
    const isSelf = this.#preset === 'self';
    const title = this.#say.of((t) => (isSelf && t.selfSections[id]) || t.sections[id].title)!;
    const note = this.#say.of((t) => t.sections[id].note);
    const isHidden = items.every((item) => item.extension?.some(({url}) => url === EXTENSIONS.hidden));
    return [
      {
        // What is only carried along has no heading either.
        ...(isHidden && {extension: [{url: EXTENSIONS.hidden, valueBoolean: true}]}),
        linkId,
        ...textParts(title),
        type: 'group',
        item: [...(note ? [hintItem(linkId, note)] : []), ...items],
      },
    ];
  }

  #items(fields: readonly ChosenField[]): QuestionnaireItem[] {
    return fields.flatMap((chosen) => {
      const asked = theOneContact(chosen);
      const ids = new Set([asked.field.id, chosen.field.id]);
      return [this.#item(asked), ...[...ids].flatMap((id) => this.#added(id))];
    });
  }

  /** Items of the organisation's own. */
  #added(after: string | undefined): QuestionnaireItem[] {
    const added = this.#settings.fields?.add ?? [];
    return added.filter((each) => each.after === after).map(({item}) => item);
  }

  #item(chosen: ChosenField): QuestionnaireItem {
    const {field, required} = chosen;
    const {id, maxLength} = field;
    const options = fieldOptions(field, this.#preset, this.#settings, this.#say);
    const extension = [...this.#extensions(field, options.length > 0), ...addressExtension(chosen)];
    const hint = this.#say.field(id, 'hint');
    const item = [...(hint ? [hintItem(id, hint)] : []), ...this.#items(chosen.fields)];
    const enableWhen = this.#conditions(chosen);
    const type = this.#type(field, options.length > 0);
    const isWords = type === 'display';
    return {
      ...(extension.length > 0 && {extension}),
      linkId: id,
      ...textParts(this.#say.field(id, 'label')!),
      type,
      ...(enableWhen.length > 0 && {enableWhen}),
      ...(enableWhen.length > 1 && {enableBehavior: 'all'}),
      ...(!isWords && required && {required}),
      ...(field.type === 'checkboxes' && {repeats: true}),
      ...((type === 'string' || type === 'text') && maxLength !== undefined && {maxLength}),
      ...(options.length > 0 && {answerOption: options}),
      ...(item.length > 0 && {item}),
    };
  }

  #type({id, type, own}: Field, hasOptions: boolean): string {
    if (!hasOptions) return TYPES[type];
    const isOpen = id === 'gp' ? !this.#settings.practicesOnly : own;
    return isOpen ? 'open-choice' : 'choice';
  }

  #extensions(field: Field, hasOptions: boolean): Extension[] {
    const {id, type, minLength, autocomplete, stop} = field;
    const control = CONTROLS[type];
    const keyboard = KEYBOARDS[type];
    const short = this.#say.field(id, 'short');
    const own = hasOptions ? this.#say.field(id, 'own') : undefined;
    return [
      ...(control ? [controlExtension(control)] : []),
      ...(keyboard ? [{url: EXTENSIONS.keyboard, valueCoding: {code: keyboard}}] : []),
      ...(type === 'hidden' ? [{url: EXTENSIONS.hidden, valueBoolean: true}] : []),
      ...(short ? [wordsExtension(EXTENSIONS.shortText, short)] : []),
      ...(own ? [wordsExtension(EXTENSIONS.openLabel, own)] : []),
      ...(minLength === undefined ? [] : [{url: EXTENSIONS.minLength, valueInteger: minLength}]),
      ...(type === 'file' ? fileExtensions() : []),
      ...(autocomplete
        ? [
            {
              url: EXTENSIONS.autocomplete,
              valueString: this.#isAboutWriter(id) ? autocomplete : 'off',
            },
          ]
        : []),
      ...(id === 'privacy' ? [{url: EXTENSIONS.link, valueUri: this.#settings.privacyUrl!}] : []),
      ...(stop ? [this.#stop(field)] : []),
      ...(field.plain ? [{url: EXTENSIONS.plain, valueBoolean: true}] : []),
    ];
  }

  /** Browsers may fill in only what is about whoever sits before them. */
  #isAboutWriter(id: string): boolean {
    return this.#preset === 'self' || id.startsWith('ref-');
  }

  #stop({id, stop}: Field): Extension {
    const {minAge = MIN_AGE} = this.#settings;
    return stopExtension(stop!, id, id === 'dob' ? {minAge} : {});
  }

  #conditions({field, when}: ChosenField): EnableWhen[] {
    const conditions = when.map(condition);
    if (field.id !== 'age-consent') return conditions;
    const {parentAge = PARENT_AGE} = this.#settings;
    const answerDate = bornYearsAgo(this.#today, parentAge);
    return [...conditions, {question: 'dob', operator: '>', answerDate}];
  }

  /** The organisation's questions before the form. */
  #checks(): QuestionnaireItem[] {
    return (this.#settings.checks ?? []).map((check, index) => this.#check(check, `check-${index + 1}`));
  }

  #check({question, hint, stopAt, stop}: EligibilityCheck, linkId: string): QuestionnaireItem {
    const own = stop && {
      heading: this.#say.local(stop.heading),
      body: stop.body.map((words) => this.#say.local(words)),
    };
    const rule = {id: 'not-eligible', when: stopAt === 'yes'} as const;
    return {
      extension: [stopExtension(rule, linkId, own ? {own} : {})],
      linkId,
      ...textParts(this.#say.local(question)),
      type: 'boolean',
      required: true,
      ...(hint !== undefined && {item: [hintItem(linkId, this.#say.local(hint))]}),
    };
  }
}

function condition({field, is, not}: Condition): EnableWhen {
  const expected = is ?? not;
  return {
    question: field,
    operator: is === undefined ? '!=' : '=',
    ...(typeof expected === 'boolean'
      ? {answerBoolean: expected}
      : {answerCoding: {system: optionSystem(field), code: expected!}}),
  };
}

/** Tells of a group which of its questions are the parts of an address, as far as they are asked. */
function addressExtension({fields}: ChosenField): Extension[] {
  const parts = fields.flatMap(({field: {id, address}}) =>
    address ? [{url: address, valueString: id}] : [],
  );
  return parts.length > 0 ? [{url: EXTENSIONS.address, extension: parts}] : [];
}

function fileExtensions(): Extension[] {
  return [
    ...FILE_TYPES.map((type) => ({url: EXTENSIONS.mimeType, valueCode: type})),
    {url: EXTENSIONS.maxSize, valueDecimal: FILE_MEGABYTES},
  ];
}
