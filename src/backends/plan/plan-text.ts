import {choiceInWords} from '../../i18n/plan/choice-in-words.js';
import {
  agreementInWords,
  doerInWords,
  fieldWords,
  framedLabel,
  labelled,
  reviewInWords,
  sharingInWords,
  titleInWords,
  whenInWords,
  type PlanNames,
} from '../../i18n/plan/in-words.js';
import type {PlanStrings} from '../../i18n/plan/strings.js';
import {atStart} from '../../i18n/sentence.js';
import type {Plan, PlanAction, PlanAnswer, PlanGoal} from '../../model/plan.js';
import {actionsOf} from '../../model/plan/edit.js';
import {PLAN_SECTIONS, type PlanField, type PlanSection} from '../../model/plan/sections.js';
import {areTogether, framedSections} from '../../model/plan/together.js';

/** What a copy of a plan is made with. */
export interface PlanTextOptions extends PlanNames {
  readonly texts: PlanStrings;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** In this order; default: every section of the kit that has something in it. */
  readonly sections?: readonly PlanSection[];
  /** `YYYY-MM-DD` */
  readonly changedOn?: string;
  /** Lines on how the person feels, made from the measures in the record. */
  readonly wellbeing?: readonly string[];
  /** Lines on the scores that belong to a goal, by their ids. */
  readonly scoresOf?: (measures: readonly string[]) => readonly string[];
  /** What another system added to the plan, in its words. */
  readonly others?: readonly string[];
  /** Numbers to call at once; default: the kit's. */
  readonly urgentLines?: readonly string[];
}

/** Lines below a heading. Steps are indented by their dash. */
interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

/**
 * A plan as plain text for the person to keep: dates and names in words, no codes and no ids. Numbers for urgent help are always in
 * it.
 */
export function planText(plan: Plan, options: PlanTextOptions): string {
  const {texts, locale, person, worker, changedOn, others = [], urgentLines = texts.urgentLines} = options;
  const written = person && (worker ? texts.writtenWith(person, worker) : texts.writtenBy(person));
  const top = [
    titleInWords(texts, plan, options),
    ...(written ? [written] : []),
    ...(changedOn ? [texts.changedOn(whenInWords(locale, changedOn))] : []),
    ...(plan.status === 'active' ? [] : [texts.statusLines[plan.status]]),
  ];
  const asked = options.sections !== undefined;
  const all = options.sections ?? PLAN_SECTIONS;
  const together = areTogether(all);
  const sections = framedSections(all);
  const parts = sections
    .map((section): Part => ({
      heading: framedLabel(texts, section, together),
      lines: linesOf(section, plan, options, sections),
    }))
    .filter(({lines}) => asked || lines.length > 0)
    .map(({heading, lines}) => [heading, ...(lines.length > 0 ? lines : [texts.nothingYet])]);
  const agreement = agreementInWords(texts, locale, plan.agreement);
  const copy = [
    top,
    ...parts,
    ...(others.length > 0 ? [[texts.alsoInRecord, ...others]] : []),
    [texts.urgentHeading, ...urgentLines],
    ...(agreement ? [[agreement]] : []),
  ];
  return `${copy.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function linesOf(
  section: PlanSection,
  plan: Plan,
  options: PlanTextOptions,
  shown: readonly PlanSection[],
): readonly string[] {
  const {texts, locale} = options;
  switch (section.kind) {
    case 'answers':
      return answerLines(section, plan, texts, locale);
    case 'goals':
      return goalLines(plan, options, shown);
    case 'actions':
      // Steps stand below their goals where these are shown.
      return (shows(shown, 'goals') ? actionsOf(plan) : plan.actions).flatMap((action) =>
        stepLines(action, options),
      );
    case 'wellbeing':
      return options.wellbeing ?? [];
    case 'contingency':
      return plan.contingencies.flatMap(({id: _id, ...fields}) => labelledLines(fields, texts.contingency));
    case 'people':
      return plan.people.map(({name, relation, contact}) => joined([name, relation, contact]));
    case 'review':
      return reviewLines(plan, texts, locale);
    case 'sharing':
      return sharingInWords(texts, locale, plan.sharing)?.split('\n') ?? [];
    default:
      return [];
  }
}

const shows = (shown: readonly PlanSection[], kind: PlanSection['kind']): boolean =>
  shown.some((section) => section.kind === kind);

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

function answerLines(
  {id, fields}: PlanSection,
  plan: Plan,
  texts: PlanStrings,
  locale: string,
): readonly string[] {
  return fields.flatMap((field) => {
    const answer = plan.answers[id]?.[field.id];
    if (answer === undefined) return [];
    const words = answerInWords(answer, texts, locale);
    // Words that stand for the whole section need no question before them.
    return field.id === 'text' ? words : [labelled(labelOf(texts, id, field), words.join(', '))];
  });
}

const labelOf = (texts: PlanStrings, section: string, field: PlanField) =>
  fieldWords(texts, section, field).label;

function answerInWords(answer: PlanAnswer, texts: PlanStrings, locale: string): readonly string[] {
  if (typeof answer === 'boolean') return [answer ? texts.yes : texts.no];
  if (typeof answer === 'number') return [String(answer)];
  if (typeof answer === 'string') return whenInWords(locale, answer).split('\n');
  return answer.map((choice) => choiceInWords(texts, choice));
}

function goalLines(plan: Plan, options: PlanTextOptions, shown: readonly PlanSection[]): readonly string[] {
  const {texts} = options;
  const loose = shows(shown, 'actions')
    ? []
    : actionsOf(plan).flatMap((action) => stepLines(action, options));
  if (plan.goals.length === 0 && plan.noGoals) return [`${texts.noGoals}.`, ...loose];
  return [
    ...plan.goals.flatMap((goal, index) => [
      ...(index > 0 ? [''] : []),
      ...oneGoal(goal, index + 1, options),
      ...actionsOf(plan, goal.id).flatMap((action) => stepLines(action, options)),
    ]),
    ...(loose.length > 0 ? ['', texts.otherSteps, ...loose] : []),
  ];
}

function oneGoal(
  {text, why, status, target, importance, confidence, reviews, measures = []}: PlanGoal,
  number: number,
  {texts, locale, scoresOf}: PlanTextOptions,
): readonly string[] {
  const line = (label: string, words: string | undefined) =>
    words === undefined ? [] : [labelled(label, words)];
  const scale = (value: number | undefined) => (value === undefined ? undefined : texts.outOfTen(value));
  return [
    labelled(texts.goalNumber(number), text ?? texts.nothingYet),
    ...line(texts.why, why),
    ...line(texts.byWhen, target === undefined ? undefined : whenInWords(locale, target)),
    ...line(texts.importance, scale(importance)),
    ...line(texts.confidence, scale(confidence)),
    ...line(texts.howItGoes, texts.goalStatuses[status]),
    ...reviews.map((review) => {
      const said = texts.saidOn(whenInWords(locale, review.on), texts.goalStatuses[review.status]);
      return review.words === undefined ? `${said}.` : `${said}. ${review.words}`;
    }),
    ...(measures.length > 0 && scoresOf ? scoresOf(measures) : []),
  ];
}

function stepLines(action: PlanAction, options: PlanTextOptions): readonly string[] {
  const {texts, locale} = options;
  const {what, who, when, activity, connection, agreed, status, outcome, stage, strategies, checkOn} = action;
  const doing = what ?? stage ?? activity?.name ?? texts.nothingYet;
  const line = (label: string, words: string | undefined) =>
    words === undefined ? undefined : labelled(label, words);
  const date = (day: string | undefined) => (day === undefined ? undefined : whenInWords(locale, day));
  const passedOn = agreed ? texts.detailsAgreedOn(whenInWords(locale, agreed.on)) : texts.detailsNotPassedOn;
  const facts = [
    activity && !doing.includes(activity.name) ? activity.name : undefined,
    stage === doing ? undefined : line(texts.action.stage.label, stage),
    date(when),
    connection && texts.connections[connection],
    connection === 'referred' ? passedOn : undefined,
    texts.actionStatuses[status],
    line(texts.action.strategies.label, strategies),
    outcome,
    outcome === undefined ? line(texts.action.checkOn.label, date(checkOn)) : undefined,
  ].flatMap((fact) => (fact === undefined ? [] : [sentence(fact)]));
  const step = who ? labelled(doerInWords(texts, who, options), doing) : doing;
  return [
    `- ${[sentence(step), ...facts].join(' ')}`,
    ...[...(activity?.details?.split('\n') ?? []), ...(activity?.url ? [activity.url] : [])].map(
      (line) => `  ${line}`,
    ),
  ];
}

const sentence = (words: string): string => (/[.!?…]$/.test(words.trim()) ? words : `${words.trimEnd()}.`);

function reviewLines(plan: Plan, texts: PlanStrings, locale: string): readonly string[] {
  const {who, words} = plan.review;
  const when = reviewInWords(texts, locale, plan.review);
  return [
    ...(when === undefined ? [] : [sentence(atStart(when))]),
    ...(words === undefined ? [] : [words]),
    ...(who === undefined ? [] : [texts.arrangedBy(who)]),
  ];
}

function labelledLines(
  fields: Readonly<Record<string, string | undefined>>,
  words: Readonly<Record<string, {readonly label: string}>>,
): readonly string[] {
  return Object.entries(words).flatMap(([name, {label}]) => {
    const said = fields[name];
    return said === undefined ? [] : [labelled(label, said)];
  });
}
