import type {Coding} from '../../model/fhir.js';
import type {MeasureLicence, NumberAnswers} from '../measure.js';

export const loinc = (code: string): Coding => ({system: 'http://loinc.org', code});
export const snomed = (code: string): Coding => ({system: 'http://snomed.info/sct', code});

export const OGL: MeasureLicence = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  terms: 'Free to use with the attribution.',
};
export const ONS_ATTRIBUTION =
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: Office for National Statistics.';

export const PHQ_LICENCE: MeasureLicence = {
  name: 'No permission required',
  terms: 'No permission required to reproduce, translate, display or distribute. The wording is not changed.',
};
export const PHQ_ATTRIBUTION =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.';
export const PHQ_STEM =
  'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

/** Of all items of the PHQ and the GAD. The lowest is "Not at all": copies with "Not at all sure" are wrong. */
export const FREQUENCY: NumberAnswers = {
  kind: 'number',
  min: 0,
  max: 3,
  choices: [
    {value: 0, text: 'Not at all', coding: loinc('LA6568-5')},
    {value: 1, text: 'Several days', coding: loinc('LA6569-3')},
    {value: 2, text: 'More than half the days', coding: loinc('LA6570-1')},
    {value: 3, text: 'Nearly every day', coding: loinc('LA6571-9')},
  ],
};

/** The ids of items that are numbered from 1: `phq9-1`, `phq9-2` … */
export const numbered = (measure: string, count: number, from = 1): readonly string[] =>
  Array.from({length: count}, (_, index) => `${measure}-${from + index}`);
