import type {Extension, FhirElement, Questionnaire, QuestionnaireItem} from '../../src/model/fhir.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition';

/** Welsh beside the form's own words. */
const cy = (content: string): FhirElement => ({
  extension: [
    {
      url: `${CORE}/translation`,
      extension: [
        {url: 'lang', valueCode: 'cy'},
        {url: 'content', valueString: content},
      ],
    },
  ],
});

const control = (code: string): Extension => ({
  url: `${CORE}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});

const hint = (linkId: string, text: string, welsh: string): QuestionnaireItem => ({
  linkId,
  type: 'display',
  text,
  _text: cy(welsh),
  extension: [
    {
      url: `${CORE}/questionnaire-displayCategory`,
      valueCodeableConcept: {coding: [{code: 'instructions'}]},
    },
  ],
});

const option = (code: string, display: string, welsh: string, exclusive = false) => ({
  valueCoding: {system: 'https://example.org/needs', code, display, _display: cy(welsh)},
  ...(exclusive && {extension: [{url: `${CORE}/questionnaire-optionExclusive`, valueBoolean: true}]}),
});

/** A short form about what somebody would like help with. Made up for the stories. */
export const helpForm: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'en',
  url: 'https://example.org/Questionnaire/help',
  version: '1',
  title: 'Talk to a link worker',
  _title: cy('Siarad â gweithiwr cyswllt'),
  item: [
    {
      linkId: 'you',
      type: 'group',
      text: 'About you',
      _text: cy('Amdanoch chi'),
      item: [
        {
          linkId: 'you/name',
          type: 'string',
          text: 'What is your name?',
          _text: cy('Beth yw eich enw?'),
          required: true,
          maxLength: 100,
        },
        {
          linkId: 'you/born',
          type: 'date',
          text: 'What is your date of birth?',
          _text: cy('Beth yw eich dyddiad geni?'),
          required: true,
          item: [hint('you/born/hint', 'For example, 31 3 1980', 'Er enghraifft, 31 3 1980')],
        },
        {
          linkId: 'you/phone',
          type: 'string',
          text: 'What is your phone number?',
          _text: cy('Beth yw eich rhif ffôn?'),
          item: [
            hint('you/phone/hint', 'We will only call you about this', 'Byddwn ond yn eich ffonio am hyn'),
          ],
        },
      ],
    },
    {
      linkId: 'help',
      type: 'group',
      text: 'What matters to you',
      _text: cy('Yr hyn sy’n bwysig i chi'),
      item: [
        {
          linkId: 'help/needs',
          type: 'choice',
          text: 'What would you like help with?',
          _text: cy('Gyda beth hoffech chi gael help?'),
          required: true,
          repeats: true,
          answerOption: [
            option('lonely', 'Feeling lonely or cut off', 'Teimlo’n unig neu wedi’ch ynysu'),
            option(
              'groups',
              'Finding groups, hobbies or activities',
              'Dod o hyd i grwpiau, hobïau neu weithgareddau',
            ),
            option('active', 'Being more active', 'Bod yn fwy egnïol'),
            option('money', 'Money', 'Arian'),
            option('home', 'Housing or where you live', 'Tai neu’r lle rydych chi’n byw'),
            option(
              'unsure',
              'I am not sure, I would like to talk about it',
              'Dydw i ddim yn siŵr, hoffwn siarad am y peth',
              true,
            ),
          ],
          item: [
            hint(
              'help/needs/hint',
              'Select all that matter to you. You can say more, or change your mind, when we talk.',
              'Dewiswch bopeth sy’n bwysig i chi. Gallwch ddweud mwy, neu newid eich meddwl, pan fyddwn yn siarad.',
            ),
          ],
        },
        {
          linkId: 'help/money',
          type: 'open-choice',
          text: 'What about money would you like to talk about?',
          _text: cy('Beth am arian hoffech chi siarad amdano?'),
          extension: [control('radio-button')],
          enableWhen: [
            {
              question: 'help/needs',
              operator: '=',
              answerCoding: {system: 'https://example.org/needs', code: 'money'},
            },
          ],
          answerOption: [
            option('benefits', 'Benefits', 'Budd-daliadau'),
            option('debt', 'Debt', 'Dyled'),
            option('bills', 'Food or heating bills', 'Biliau bwyd neu wres'),
          ],
        },
        {
          linkId: 'help/more',
          type: 'text',
          text: 'Tell us a bit more',
          _text: cy('Dywedwch ychydig mwy wrthym'),
          maxLength: 500,
        },
      ],
    },
    {
      linkId: 'life',
      type: 'integer',
      text: 'Overall, how satisfied are you with your life nowadays?',
      _text: cy('At ei gilydd, pa mor fodlon ydych chi ar eich bywyd y dyddiau hyn?'),
      extension: [
        control('slider'),
        {url: `${CORE}/minValue`, valueInteger: 0},
        {url: `${CORE}/maxValue`, valueInteger: 10},
      ],
      item: [
        {
          linkId: 'life/low',
          type: 'display',
          text: 'not at all',
          _text: cy('ddim o gwbl'),
          extension: [control('lower')],
        },
        {
          linkId: 'life/high',
          type: 'display',
          text: 'completely',
          _text: cy('yn gyfan gwbl'),
          extension: [control('upper')],
        },
      ],
    },
    {
      linkId: 'tell-gp',
      type: 'boolean',
      text: 'Can we tell your GP surgery that you talked to us?',
      _text: cy('A gawn ni ddweud wrth eich meddygfa eich bod wedi siarad â ni?'),
      required: true,
    },
  ],
};

const asked = (
  linkId: string,
  type: string,
  text: string,
  more: Partial<QuestionnaireItem> = {},
): QuestionnaireItem => ({
  linkId,
  type,
  text,
  ...more,
});

const colours = ['Red', 'Green', 'Blue'].map((display) => ({
  valueCoding: {code: display.toLowerCase(), display},
}));

/** One question of each kind that the kit asks. */
export const everyType: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'en',
  url: 'https://example.org/Questionnaire/every-type',
  title: 'One question of each kind',
  item: [
    asked('display', 'display', 'These words are part of the form and ask nothing.'),
    asked('string', 'string', 'Name', {required: true}),
    asked('text', 'text', 'Tell us a bit more', {maxLength: 200}),
    asked('boolean', 'boolean', 'Do you live alone?', {required: true}),
    asked('tick', 'boolean', 'I agree that you contact me', {extension: [control('check-box')]}),
    asked('integer', 'integer', 'People in your home', {
      required: true,
      extension: [
        {url: `${CORE}/minValue`, valueInteger: 1},
        {url: `${CORE}/maxValue`, valueInteger: 20},
      ],
    }),
    asked('decimal', 'decimal', 'Height', {
      extension: [
        {
          url: `${CORE}/questionnaire-unit`,
          valueCoding: {system: 'http://unitsofmeasure.org', code: 'm', display: 'm'},
        },
      ],
    }),
    asked('date', 'date', 'Date of birth', {required: true}),
    asked('dateTime', 'dateTime', 'Day and time of the call'),
    asked('time', 'time', 'Best time to call'),
    asked('url', 'url', 'Website of your group'),
    asked('radios', 'choice', 'Favourite colour', {required: true, answerOption: colours}),
    asked('checkboxes', 'choice', 'Colours you like', {required: true, repeats: true, answerOption: colours}),
    asked('select', 'choice', 'Colour of your door', {
      answerOption: colours,
      extension: [control('drop-down')],
    }),
    asked('autocomplete', 'choice', 'Colour of your car', {
      answerOption: colours,
      extension: [control('autocomplete')],
    }),
    asked('open', 'open-choice', 'Colour of your bike', {answerOption: colours}),
    asked('scale', 'integer', 'How are you today?', {
      extension: [
        control('slider'),
        {url: `${CORE}/minValue`, valueInteger: 0},
        {url: `${CORE}/maxValue`, valueInteger: 10},
      ],
    }),
    asked('quantity', 'quantity', 'Weight', {
      extension: ['kg', 'g'].map((code) => ({
        url: `${CORE}/questionnaire-unitOption`,
        valueCoding: {system: 'http://unitsofmeasure.org', code, display: code},
      })),
    }),
    asked('attachment', 'attachment', 'A photo of the letter', {
      extension: [
        {url: `${CORE}/mimeType`, valueCode: 'image/png'},
        {url: `${CORE}/maxSize`, valueDecimal: 2_000_000},
      ],
    }),
    asked('several', 'string', 'Languages you speak', {repeats: true}),
    asked('group', 'group', 'Person to call', {
      item: [
        asked('group/name', 'string', 'Their name'),
        asked('group/phone', 'string', 'Their phone number'),
      ],
    }),
    asked('repeated', 'group', 'Medicine', {
      repeats: true,
      item: [
        asked('repeated/name', 'string', 'Name of the medicine'),
        asked('repeated/since', 'date', 'Since when?'),
      ],
    }),
    asked('reference', 'reference', 'Your surgery'),
  ],
};

/** A question whose answers a terminology server has. */
export const longListForm: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://example.org/Questionnaire/language',
  title: 'Your language',
  item: [
    {
      linkId: 'language',
      type: 'choice',
      required: true,
      text: 'Which language do you speak at home?',
      answerValueSet: 'https://example.org/ValueSet/languages',
    },
  ],
};
