import type {CodeableConcept} from '../model/fhir.js';

/** How a measure was answered: on a form by oneself, read aloud by somebody else, or by somebody else on one's behalf. */
export const ANSWER_MODES = ['self', 'read-aloud', 'on-behalf'] as const;
/** One of {@link ANSWER_MODES}. */
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** Code system of {@link ANSWER_MODES}. */
export const ANSWER_MODE_SYSTEM = 'urn:social-prescribing-kit:answer-mode';

/** HL7's extension on a QuestionnaireResponse: https://hl7.org/fhir/R4/extension-questionnaireresponse-completionmode.html */
export const COMPLETION_MODE = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-completionMode';

const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode';

/** The mode as FHIR: the kit's own code, and HL7's (a form on a screen, or spoken) where that says the same. */
export function modeConcept(mode: AnswerMode): CodeableConcept {
  const general = {self: 'ELECTRONIC', 'read-aloud': 'VERBAL', 'on-behalf': undefined}[mode];
  return {
    coding: [
      {system: ANSWER_MODE_SYSTEM, code: mode},
      ...(general === undefined ? [] : [{system: PARTICIPATION, code: general}]),
    ],
  };
}

/** The mode that a record names in the kit's own code; `undefined` where it names none. */
export function readMode(concept: CodeableConcept | undefined): AnswerMode | undefined {
  const code = concept?.coding?.find(({system}) => system === ANSWER_MODE_SYSTEM)?.code;
  return ANSWER_MODES.find((mode) => mode === code);
}
