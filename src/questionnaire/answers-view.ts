import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import type {FieldStrings} from '../i18n/fields/index.js';
import type {QuestionnaireStrings} from '../i18n/questionnaire/index.js';
import {summaryList} from '../kit/summary-list/summary-list-template.js';
import {answerSections, type AnswerSection} from './answer-sections.js';
import type {FormNode, FormSession} from './engine/session-types.js';
import {answerLines, questionWords, type AnswerContext} from './items/answer-words.js';

/** What answers are shown with. */
export interface AnswersOptions {
  readonly session: FormSession;
  readonly t: QuestionnaireStrings;
  readonly fields: FieldStrings;
  /** Languages and words of single answers. */
  readonly words: AnswerContext;
  /** Level of the groups' headings. */
  readonly headingLevel: number;
  /** Adds a "Change" link to each answer that a person can change. */
  readonly onChange?: (node: FormNode) => void;
}

const canChange = ({item}: FormNode) =>
  !item.readOnly && !item.calculated && !item.fatal && item.type !== 'unsupported';

function sectionHeading({group, number, more}: AnswerSection, options: AnswersOptions): string {
  if (more) return options.t.otherQuestions;
  const words = group ? questionWords(group, options.words.lang) : '';
  return number ? `${words} ${number}`.trim() : words;
}

function rows(section: AnswerSection, options: AnswersOptions) {
  const {t, words, onChange} = options;
  return section.nodes.map((node) => {
    const question = questionWords(node, words.lang);
    // The same question in each occurrence of a group: its link says which.
    const which = section.number ? `, ${sectionHeading(section, options)}` : '';
    return {
      key: question,
      value: answerLines(node, words),
      actions:
        onChange && canChange(node)
          ? [
              {
                label: t.change,
                hiddenLabel: question + which,
                href: '#',
                onClick: (event: Event) => {
                  event.preventDefault();
                  onChange(node);
                },
              },
            ]
          : [],
    };
  });
}

/** Every question that is asked, with its answer: to check, to read, or to print. */
export function answersView(options: AnswersOptions): TemplateResult | typeof nothing {
  const sections = answerSections(options.session.nodes);
  if (!sections.length) return nothing;
  return html`${sections.map((section) => {
    const words = sectionHeading(section, options);
    return html`<section class="answers">
      ${
        words
          ? heading({
              level: options.headingLevel + section.depth,
              className: section.depth ? 'answers-subheading' : 'answers-heading',
              content: html`<span dir="auto">${words}</span>`,
            })
          : nothing
      }
      ${
        section.nodes.length
          ? summaryList({rows: rows(section, options), notProvided: options.fields.notProvided})
          : nothing
      }
    </section>`;
  })}`;
}
