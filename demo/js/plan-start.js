// What a referral says that a plan can begin with. A plan is in the person's own words: of a referral that somebody else
// wrote only the ticks are taken, and the link worker asks about the rest.
import {readReceivedReferral} from '/cdn/backends.js';

/** What the person likes to be called; else their first name, else the whole of it. */
export function shortName(patient) {
  const names = patient?.name ?? [];
  const usual = names.find(({use}) => use === 'usual');
  const official = names.find(({use}) => use === 'official') ?? names[0];
  return usual?.text ?? usual?.given?.[0] ?? official?.given?.[0] ?? official?.text;
}

/** All answers of a form, by their link id, however deep they stand. */
function answersOf({item = []} = {}) {
  const found = new Map();
  const visit = ({linkId, answer = [], item: below = []}) => {
    if (answer.length > 0) found.set(linkId, answer);
    for (const each of [...below, ...answer.flatMap(({item: inside = []}) => inside)]) visit(each);
  };
  item.forEach(visit);
  return found;
}

/** Ticks with the kit's ids keep them; own words get an id of their own. */
function ticked(answers = []) {
  return answers
    .map(({valueCoding, valueString}) => ({
      id: valueCoding?.code ?? crypto.randomUUID(),
      text: valueCoding?.display ?? valueString,
    }))
    .filter(({id, text}) => text && id !== 'not-sure');
}

/** The beginning of a plan. Who may see it is not said: that is for the person to say. */
export function planFromReferral({task, request, patient, response}) {
  const {selfReferral} = readReceivedReferral([task, request, patient].filter(Boolean));
  const given = answersOf(response);
  const words = (id) => (selfReferral ? given.get(id)?.[0]?.valueString : undefined);
  const chosen = ticked(given.get('needs'));
  const [matters, reason, name] = [words('matters'), words('reason'), shortName(patient)];
  const needs = {...(chosen.length > 0 && {chosen}), ...(reason && {text: reason})};
  return {
    ...(name && {title: `${name}’s plan`}),
    answers: {
      ...(matters && {matters: {text: matters}}),
      ...(Object.keys(needs).length > 0 && {needs}),
    },
  };
}
