/** Kinds of question, in turn; every fifth question depends on the yes/no question before it. */
const kinds = [
  'string',
  'integer',
  'boolean',
  'choice',
  'date',
  'string',
  'check',
  'text',
  'boolean',
  'choice',
];
const options = ['Never', 'Sometimes', 'Often', 'Always'];

const coding = (display, at) => ({system: 'https://example.org/often', code: String(at), display});

/** A form of so many questions as a FHIR Questionnaire, without expressions: nobody needs FHIRPath for it. */
export function makeForm(count) {
  let lastYesNo;
  const item = Array.from({length: count}, (_, at) => {
    const kind = kinds[at % kinds.length];
    const linkId = `q${at + 1}`;
    const dependsOn = at % 5 === 4 ? lastYesNo : undefined;
    if (kind === 'boolean') lastYesNo = linkId;
    const choice = kind === 'choice' || kind === 'check';
    return {
      linkId,
      text: `Question ${at + 1}`,
      type: choice ? 'choice' : kind,
      ...(choice && {answerOption: options.map((display, n) => ({valueCoding: coding(display, n)}))}),
      ...(kind === 'check' && {repeats: true}),
      // "Not yes": shown until somebody says yes, so that every form shows the same boxes.
      ...(dependsOn && {enableWhen: [{question: dependsOn, operator: '!=', answerBoolean: true}]}),
    };
  });
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    url: `https://example.org/Questionnaire/bench-${count}`,
    title: 'A form to measure',
    item,
  };
}

/** The same form as SurveyJS writes one. */
export function makeSurvey(count) {
  const types = {
    string: 'text',
    integer: 'text',
    text: 'comment',
    date: 'text',
    boolean: 'boolean',
    choice: 'radiogroup',
    check: 'checkbox',
  };
  let lastYesNo;
  return {
    questionsOnPageMode: 'singlePage',
    elements: Array.from({length: count}, (_, at) => {
      const kind = kinds[at % kinds.length];
      const name = `q${at + 1}`;
      const dependsOn = at % 5 === 4 ? lastYesNo : undefined;
      if (kind === 'boolean') lastYesNo = name;
      return {
        type: types[kind],
        name,
        title: `Question ${at + 1}`,
        ...(kind === 'date' && {inputType: 'date'}),
        ...(kind === 'boolean' && {renderAs: 'radio'}),
        ...((kind === 'choice' || kind === 'check') && {choices: options}),
        ...(dependsOn && {visibleIf: `{${dependsOn}} != true`}),
      };
    }),
  };
}
