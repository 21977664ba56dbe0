import {choiceInWords} from '../../i18n/plan/choice-in-words.js';
import {
  agreementInWords,
  doerInWords,
  fieldWords,
  labelled,
  reviewInWords,
  sharingInWords,
  titleInWords,
  whenInWords,
} from '../../i18n/plan/in-words.js';
import {atStart} from '../../i18n/sentence.js';
import type {PlanAction, PlanAnswer, PlanGoal} from '../../model/plan.js';
import {actionsOf} from '../../model/plan/edit.js';
import type {PlanField, PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';
import {areTogether, framedSections, sectionLabel} from '../reading/framed-sections.js';
import {introLines} from '../reading/intro-lines.js';
import {othersInWords} from '../reading/others-in-words.js';
import {recordLines} from '../reading/record-lines.js';
import {linesOf, numberFirst, paragraphsOf} from '../reading/text-parts.js';

/** What a copy is made from. */
export type CopySource = Pick<
  PlanView,
  'plan' | 'opened' | 'sections' | 'words' | 'locale' | 'names' | 'today' | 'scores'
>;

/** A step with a box to tick. */
export interface CopyStep {
  readonly isDone: boolean;
  readonly status: string;
  readonly who?: string;
  readonly what: string;
  /** When, where, whom to ask: one a line. */
  readonly notes: readonly string[];
}

/** One piece of a section. */
export type CopyBlock =
  | {readonly kind: 'paragraph' | 'list' | 'note'; readonly lines: readonly string[]}
  | {readonly kind: 'heading' | 'own-heading'; readonly text: string}
  | {readonly kind: 'steps'; readonly steps: readonly CopyStep[]}
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly {readonly label: string; readonly lines: readonly string[]}[];
    }
  | {readonly kind: 'urgent'; readonly lines: readonly {readonly number?: string; readonly words: string}[]}
  /** Room to write. */
  | {readonly kind: 'room'};

/** A heading in the margin, and what is beside it. */
export interface CopySection {
  readonly heading: string;
  readonly blocks: readonly CopyBlock[];
}

/** A plan as a copy: words alone, in the order in which they are read. All of it is text, whatever it looks like. */
export interface PlanCopy {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly CopySection[];
}

/** Lines to write on, below "My notes". */
export const ROOM: readonly number[] = [1, 2, 3, 4, 5, 6];

/** Whether a section is kept on one page. Long words and goals may go on over the next. */
export const isShort = (blocks: readonly CopyBlock[]): boolean =>
  blocks.length < 6 && JSON.stringify(blocks).length < 1200 && !blocks.some(({kind}) => kind === 'steps');

/** The plan as a copy for the person to keep. Numbers for urgent help are always in it. */
export function planCopy(source: CopySource): PlanCopy {
  const {plan, words, locale, names, opened, sections} = source;
  const shown = framedSections(sections).map((section): CopySection & {kind: string} => {
    const blocks = blocksOf(source, section);
    const nothing: CopyBlock = {kind: 'note', lines: [`${words.nothingYet}.`]};
    return {
      kind: section.kind,
      heading: sectionLabel(source, section),
      blocks: blocks.length > 0 ? blocks : [nothing],
    };
  });
  const urgent: CopySection = {
    heading: words.urgentHeading,
    blocks: [{kind: 'urgent', lines: words.urgentLines.map(numberFirst)}],
  };
  const others = othersInWords(opened?.others);
  const agreed = agreementInWords(words, locale, plan.agreement);
  const hasRecord = sections.some(({kind}) => kind === 'record');
  const at = shown.findIndex(({kind}) => kind === 'contingency');
  const split = at < 0 ? shown.length : at + 1;
  return {
    title: titleInWords(words, plan, names),
    intro: [...introLines(source), ...(plan.status === 'active' ? [] : [words.statusLines[plan.status]])],
    sections: [
      ...shown.slice(0, split),
      urgent,
      ...shown.slice(split),
      ...(others.length > 0
        ? [{heading: words.alsoInRecord, blocks: [{kind: 'list', lines: others} as const]}]
        : []),
      ...(agreed && !hasRecord
        ? [{heading: words.planStatuses.active, blocks: [{kind: 'paragraph', lines: [agreed]} as const]}]
        : []),
      {heading: words.notesHeading, blocks: [{kind: 'room'}]},
    ],
  };
}

function blocksOf(source: CopySource, section: PlanSection): readonly CopyBlock[] {
  const {plan, words, locale, sections, scores} = source;
  switch (section.kind) {
    case 'answers':
      return answerBlocks(source, section);
    case 'goals':
      return goalBlocks(source);
    case 'actions':
      return stepBlocks(source, sections.some(({kind}) => kind === 'goals') ? actionsOf(plan) : plan.actions);
    case 'wellbeing':
      return list(scores?.lines() ?? []);
    case 'contingency':
      return plan.contingencies.flatMap(({id: _id, name, ...said}): readonly CopyBlock[] => {
        const pairs = (['triggers', 'signs', 'helps', 'doesNotHelp', 'contacts'] as const).flatMap(
          (field) => {
            const text = said[field];
            return text === undefined ? [] : [{label: words.contingency[field].label, lines: linesOf(text)}];
          },
        );
        return [
          ...(name ? [{kind: 'heading', text: name} as const] : []),
          ...(pairs.length > 0 ? [{kind: 'pairs', pairs} as const] : []),
        ];
      });
    case 'people':
      return plan.people.map(({name, relation, contact}) => ({
        kind: 'paragraph',
        lines: [[name, relation].filter(Boolean).join(', ') || words.nothingYet, ...linesOf(contact ?? '')],
      }));
    case 'review':
      return reviewBlocks(source);
    case 'sharing': {
      const said = sharingInWords(words, locale, plan.sharing);
      return said === undefined ? [] : [{kind: 'paragraph', lines: [said]}];
    }
    default:
      return [{kind: 'paragraph', lines: recordLines(source)}];
  }
}

const list = (lines: readonly string[]): readonly CopyBlock[] =>
  lines.length > 0 ? [{kind: 'list', lines}] : [];

const paragraphs = (text: string): readonly CopyBlock[] =>
  paragraphsOf(text).map((lines) => ({kind: 'paragraph', lines}));

function answerBlocks(source: CopySource, {id, fields}: PlanSection): readonly CopyBlock[] {
  const {plan, words} = source;
  // Own words before what was ticked, as on the screen.
  const ordered = [...fields].sort((a, b) => Number(a.kind === 'choices') - Number(b.kind === 'choices'));
  return ordered.flatMap((field): readonly CopyBlock[] => {
    const answer = plan.answers[id]?.[field.id];
    if (answer === undefined) return [];
    const isUnnamed = fields.length === 1 || field.id === 'text';
    const label = {kind: 'heading', text: fieldWords(words, id, field).label} as const;
    const blocks =
      id === 'matters' && typeof answer === 'string'
        ? list(linesOf(answer))
        : oneAnswer(source, field, answer);
    return isUnnamed ? blocks : [label, ...blocks];
  });
}

function oneAnswer({words, locale}: CopySource, field: PlanField, answer: PlanAnswer): readonly CopyBlock[] {
  if (typeof answer === 'boolean') return paragraphs(answer ? words.yes : words.no);
  if (typeof answer === 'number')
    return paragraphs(field.kind === 'scale' ? words.outOfTen(answer) : String(answer));
  if (typeof answer !== 'string') return list(answer.map((choice) => choiceInWords(words, choice)));
  return paragraphs(field.kind === 'date' ? whenInWords(locale, answer) : answer);
}

function goalBlocks(source: CopySource): readonly CopyBlock[] {
  const {plan, words, sections} = source;
  const hasOwn = sections.some(({kind}) => kind === 'actions') && !areTogether(sections);
  const loose = hasOwn ? [] : actionsOf(plan);
  return [
    ...(plan.goals.length === 0 && plan.noGoals ? paragraphs(`${words.noGoals}.`) : []),
    ...plan.goals.flatMap((goal, index) => oneGoal(source, goal, index + 1)),
    ...(loose.length > 0
      ? [{kind: 'heading', text: words.otherSteps} as const, ...stepBlocks(source, loose)]
      : []),
  ];
}

function oneGoal(source: CopySource, goal: PlanGoal, number: number): readonly CopyBlock[] {
  const {words, locale, plan, scores} = source;
  const {id, text, why, target, status, importance, confidence, reviews, measures = []} = goal;
  const facts = [
    words.goalStatuses[status],
    ...(target ? [words.wantedBy(whenInWords(locale, target))] : []),
    ...(importance === undefined ? [] : [labelled(words.importance, words.outOfTen(importance))]),
    ...(confidence === undefined ? [] : [labelled(words.confidence, words.outOfTen(confidence))]),
  ];
  const said = reviews.flatMap(({on, status: then, words: own}) => [
    `${words.saidOn(whenInWords(locale, on), words.goalStatuses[then])}.`,
    ...linesOf(own ?? ''),
  ]);
  const known = measures.length > 0 ? (scores?.lines(measures) ?? []) : [];
  return [
    {kind: 'note', lines: [words.goalNumber(number)]},
    {kind: 'own-heading', text: text ?? words.nothingYet},
    ...(why ? paragraphs(why) : []),
    {kind: 'note', lines: [facts.map(sentence).join(' '), ...said]},
    ...list(known),
    ...stepBlocks(source, actionsOf(plan, id)),
  ];
}

function stepBlocks(source: CopySource, steps: readonly PlanAction[]): readonly CopyBlock[] {
  return steps.length === 0 ? [] : [{kind: 'steps', steps: steps.map((step) => copyStep(source, step))}];
}

function copyStep({words, locale, names}: CopySource, step: PlanAction): CopyStep {
  const {who, when, stage, what, activity, connection, agreed, status, outcome, strategies, checkOn} = step;
  const doing = what ?? stage ?? activity?.name ?? words.nothingYet;
  const isNamed = activity && doing.toLowerCase().includes(activity.name.toLowerCase());
  const passedOn = agreed ? words.detailsAgreedOn(whenInWords(locale, agreed.on)) : words.detailsNotPassedOn;
  return {
    isDone: status === 'done',
    status: words.actionStatuses[status],
    ...(who && {who: doerInWords(words, who, names)}),
    what: doing,
    notes: [
      ...(when ? [whenInWords(locale, when)] : []),
      ...(stage && stage !== doing ? [labelled(words.action.stage.label, stage)] : []),
      ...(activity && !isNamed ? [activity.name] : []),
      ...linesOf(activity?.details ?? ''),
      ...(activity?.url ? [activity.url] : []),
      ...(connection
        ? [`${words.connections[connection]}.${connection === 'referred' ? ` ${passedOn}` : ''}`]
        : []),
      // Done has its tick, and not started an empty box.
      ...(status === 'started' || status === 'not-needed' ? [sentence(words.actionStatuses[status])] : []),
      ...(strategies ? [labelled(words.action.strategies.label, strategies)] : []),
      ...(outcome ? [labelled(words.action.outcome.label, outcome)] : []),
      ...(checkOn && !outcome ? [labelled(words.action.checkOn.label, whenInWords(locale, checkOn))] : []),
    ],
  };
}

function reviewBlocks({plan, words, locale}: CopySource): readonly CopyBlock[] {
  const when = reviewInWords(words, locale, plan.review);
  const {words: own, who} = plan.review;
  const lines = [
    ...(when === undefined ? [] : [sentence(atStart(when))]),
    ...linesOf(own ?? ''),
    ...(who ? [words.arrangedBy(who)] : []),
  ];
  return [
    ...(lines.length > 0 ? [{kind: 'paragraph', lines} as const] : []),
    ...plan.reviews.map(({on, words: said}) => ({
      kind: 'note' as const,
      lines: [words.lookedAtOn(whenInWords(locale, on)), ...linesOf(said ?? '')],
    })),
  ];
}

const sentence = (words: string): string => (/[.!?…]$/.test(words.trim()) ? words : `${words.trimEnd()}.`);
