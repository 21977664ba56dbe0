import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {heading} from '../element/heading.js';
import type {FieldStrings} from '../i18n/fields/index.js';
import type {QuestionnaireStrings} from '../i18n/questionnaire/index.js';
import {backLink} from '../kit/back-link/back-link-template.js';
import {button} from '../kit/button/button-template.js';
import {errorSummary} from '../kit/error-summary/error-summary-template.js';
import {answersView} from './answers-part.js';
import type {FormNode, Problem} from './engine/session-types.js';
import type {Filling} from './filling.js';
import {questionWords, type AnswerContext} from './items/answer-words.js';
import {itemList} from './items/item-view.js';
import type {ItemView} from './items/item-view-types.js';
import type {FormPage} from './pages.js';

/** What a page of a form is made of. */
export interface PageViewOptions {
  readonly filling: Filling;
  readonly t: QuestionnaireStrings;
  readonly fields: FieldStrings;
  readonly words: AnswerContext;
  readonly headingLevel: number;
  /** The form's own, in the person's language; '' where it has none. */
  readonly title: string;
  /** Everything is on one page: its heading is the form's title. */
  readonly single: boolean;
  /** On the button that ends the form. */
  readonly completeLabel: string;
  readonly checkHeading: string;
  /** Stands above a question that no group is named around. */
  readonly caption: string;
  /** Back stands on the first page too. */
  readonly backOut: boolean;
  /** What the items need beside heading and messages. */
  readonly items: Pick<ItemView, 'entries' | 'controls' | 'optionalLabels' | 'slotAfter'>;
  readonly onContinue: () => void;
  readonly onBack: () => void;
  readonly onChange: (node: FormNode) => void;
  readonly onProblem: (problem: Problem) => void;
}

/** "Question 2 of 9", where that is certain; '' otherwise. */
export function positionWords({flow}: Filling, t: QuestionnaireStrings): string {
  const {position, pages} = flow;
  if (!position) return '';
  const onlyQuestions = pages.every(({heading: node}) => node && node.item.type !== 'group');
  return (onlyQuestions ? t.questionOf : t.pageOf)(position.number, position.of);
}

/** "About you. Question 2 of 9": the group that a question is in, and where it stands. */
function captionOf(page: FormPage, {filling, t, words, caption}: PageViewOptions): string {
  const group = page.around.at(-1);
  const around = group && group !== page.heading ? questionWords(group, words.lang) : caption;
  const stop = /[.?!:]$/.test(around) ? ' ' : '. ';
  return [around, positionWords(filling, t)].filter(Boolean).join(stop);
}

/** Whether the heading is the label of a question or the words of a group, which render it themselves. */
const isLabelled = ({heading: node, nodes}: FormPage) => node !== undefined && nodes.includes(node);

/** What a page is called that is not one question or group: its group, or the form. */
function nameOf(page: FormPage, {title, single, words, t}: PageViewOptions): string {
  const [first] = page.nodes;
  if (single) return title;
  if (page.heading) return questionWords(page.heading, words.lang);
  // Several occurrences of one group have headings of their own: the page is called what the group is called.
  return first?.item.type === 'group' ? questionWords(first, words.lang) : title || t.form;
}

function ownHeading(page: FormPage, options: PageViewOptions, caption: string): unknown {
  const name = nameOf(page, options);
  if (!name) return nothing;
  const content = html`<span dir="auto">${name}</span>`;
  return html`<div>
    ${caption ? html`<p class="caption">${caption}</p>` : nothing}
    ${heading({level: options.headingLevel, className: 'page-heading', content})}
  </div>`;
}

function summaryOfProblems({filling, fields, headingLevel, onProblem}: PageViewOptions): unknown {
  return errorSummary({
    id: 'problems',
    // The question is the page's first heading, not what is wrong with it.
    headingLevel: Math.max(2, headingLevel),
    heading: fields.thereIsAProblem,
    focusable: true,
    errors: filling.told.map((problem) => ({
      text: problem.message,
      // A rule of the whole form has no field to go to.
      onActivate: problem.key ? () => onProblem(problem) : undefined,
    })),
  });
}

/** A double click must not answer the question that comes after this one. */
const onlyOnce = (event: MouseEvent) => {
  if (event.detail > 1) event.preventDefault();
};

function back({filling, fields, backOut, onBack}: PageViewOptions): unknown {
  if (filling.flow.before === undefined && !backOut) return nothing;
  return backLink({
    label: fields.back,
    href: '#',
    onClick: (event: Event) => {
      event.preventDefault();
      onBack();
    },
  });
}

/** One page: back, what is wrong, the questions, and Continue. */
export function pageView(options: PageViewOptions): TemplateResult {
  const {filling, t, headingLevel, completeLabel, items, words, onContinue} = options;
  const {flow} = filling;
  const {page} = flow;
  if (!page) return html``;
  const caption = captionOf(page, options);
  const own = isLabelled(page) ? nothing : ownHeading(page, options, caption);
  const view: ItemView = {
    ...items,
    session: filling.session,
    lang: words.lang,
    headingLevel: own === nothing && !page.heading ? headingLevel : headingLevel + 1,
    ...(page.heading &&
      isLabelled(page) && {
        heading: {key: page.heading.key, level: headingLevel, caption: caption || undefined},
      }),
    errors: filling.errors,
    warnings: filling.warnings,
  };
  // Words above the question that is the heading are no part of what is below it.
  const from = isLabelled(page) ? page.nodes.indexOf(page.heading!) : 0;
  const [before, nodes] = [page.nodes.slice(0, from), page.nodes.slice(from)];
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onContinue();
  };
  return html`<div class="column">
    ${back(options)} ${summaryOfProblems(options)}
    ${keyed(
      // Another page, and another beginning of the same one, share no boxes: what was typed would stay in them.
      `${filling.id} ${flow.place}`,
      // What people say about their health stays out of the browser's own list of things typed before.
      html`<form class="page" novalidate autocomplete="off" @submit=${onSubmit}>
        ${own} ${own !== nothing && flow.before === undefined ? html`<slot name="intro"></slot>` : nothing}
        <div class="items">${itemList(before, {...view, headingLevel})}${itemList(nodes, view)}</div>
        ${flow.isLast ? html`<slot name="before-complete"></slot>` : nothing}
        ${button({
          label: flow.isLast ? completeLabel : t.continueLabel,
          type: 'submit',
          onClick: onlyOnce,
        })}
      </form>`,
    )}
  </div>`;
}

/** All answers before the end, each with a way to change it. */
export function checkView(options: PageViewOptions): TemplateResult {
  const {filling, t, fields, words, headingLevel, items, onContinue, onChange} = options;
  const {checkHeading, completeLabel} = options;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onContinue();
  };
  return html`<div class="column wide">
    ${back(options)} ${summaryOfProblems(options)}
    <form class="page check" novalidate @submit=${onSubmit}>
      ${heading({level: headingLevel, className: 'page-heading', content: checkHeading})}
      ${answersView(
        {session: filling.session, t, fields, words, headingLevel: headingLevel + 1, onChange},
        items.controls,
      )}
      <slot name="before-complete"></slot>
      ${button({label: completeLabel, type: 'submit', onClick: onlyOnce})}
    </form>
  </div>`;
}
