import {expect} from '@open-wc/testing';
import type {Answer, QuestionnaireItem, QuestionnaireResponse} from '../../../src/model/fhir.js';
import {itInChromium, treeNodes, type TreeNode} from '../../support/a11y-tree.js';
import {showItems} from '../../support/item-host.js';

const C = 'http://hl7.org/fhir/StructureDefinition';
const control = (code: string) => ({
  url: `${C}/questionnaire-itemControl`,
  valueCodeableConcept: {coding: [{system: 'http://hl7.org/fhir/questionnaire-item-control', code}]},
});
const choices = (count: number) => ({
  answerOption: Array.from({length: count}, (_, index) => ({
    valueCoding: {code: `c${index + 1}`, display: `Choice ${index + 1}`},
  })),
});
const unit = (code: string, display: string) => ({
  url: `${C}/questionnaire-unitOption`,
  valueCoding: {system: 'http://unitsofmeasure.org', code, display},
});
const limits = (min: number, max: number) => [
  {url: `${C}/minValue`, valueInteger: min},
  {url: `${C}/maxValue`, valueInteger: max},
];

/** How one kind of question stands in the accessibility tree. */
interface Case {
  readonly item: Partial<QuestionnaireItem>;
  /** Role of what carries the question's name. */
  readonly role: string;
  /** Roles and names of what is inside, in order. */
  readonly inside?: readonly (readonly [string, string])[];
  readonly answer: Answer;
  /** The answer as it is read when it cannot be changed. */
  readonly words: string;
}

const CASES: Readonly<Record<string, Case>> = {
  string: {
    item: {type: 'string'},
    role: 'textbox',
    answer: {valueString: 'Sam'},
    words: 'Sam',
  },
  text: {item: {type: 'text'}, role: 'textbox', answer: {valueString: 'A lot'}, words: 'A lot'},
  integer: {item: {type: 'integer'}, role: 'textbox', answer: {valueInteger: 1200}, words: '1,200'},
  decimal: {item: {type: 'decimal'}, role: 'textbox', answer: {valueDecimal: 1.5}, words: '1.5'},
  url: {
    item: {type: 'url'},
    role: 'textbox',
    answer: {valueUri: 'https://a.example'},
    words: 'https://a.example',
  },
  date: {
    item: {type: 'date'},
    role: 'group',
    inside: [
      ['textbox', 'Day'],
      ['textbox', 'Month'],
      ['textbox', 'Year'],
    ],
    answer: {valueDate: '1980-03-31'},
    words: '31 March 1980',
  },
  time: {item: {type: 'time'}, role: 'textbox', answer: {valueTime: '14:30:00'}, words: '2:30pm'},
  dateTime: {
    item: {type: 'dateTime'},
    role: 'group',
    inside: [
      ['group', 'Date'],
      ['textbox', 'Day'],
      ['textbox', 'Month'],
      ['textbox', 'Year'],
      ['textbox', 'Time'],
    ],
    answer: {valueDateTime: '2026-02-03'},
    words: '3 February 2026',
  },
  boolean: {
    item: {type: 'boolean'},
    role: 'group',
    inside: [
      ['radio', 'Yes'],
      ['radio', 'No'],
    ],
    answer: {valueBoolean: false},
    words: 'No',
  },
  'boolean as a box to tick': {
    item: {type: 'boolean', extension: [control('check-box')]},
    role: 'group',
    inside: [['checkbox', 'The question']],
    answer: {valueBoolean: true},
    words: 'Yes',
  },
  'choice of a few': {
    item: {type: 'choice', ...choices(2)},
    role: 'group',
    inside: [
      ['radio', 'Choice 1'],
      ['radio', 'Choice 2'],
    ],
    answer: {valueCoding: {code: 'c2'}},
    words: 'Choice 2',
  },
  'choice of several': {
    item: {type: 'choice', repeats: true, ...choices(2)},
    role: 'group',
    inside: [
      ['checkbox', 'Choice 1'],
      ['checkbox', 'Choice 2'],
    ],
    answer: {valueCoding: {code: 'c2'}},
    words: 'Choice 2',
  },
  'choice of many': {
    item: {type: 'choice', ...choices(9)},
    role: 'combobox',
    answer: {valueCoding: {code: 'c2'}},
    words: 'Choice 2',
  },
  'choice out of a long list': {
    item: {type: 'choice', ...choices(30)},
    role: 'combobox',
    answer: {valueCoding: {code: 'c22'}},
    words: 'Choice 22',
  },
  'open-choice': {
    item: {type: 'open-choice', ...choices(1)},
    role: 'group',
    inside: [
      ['radio', 'Choice 1'],
      ['radio', 'Something else'],
    ],
    answer: {valueString: 'Mine'},
    words: 'Mine',
  },
  'scale of a few steps': {
    item: {type: 'integer', extension: [control('slider'), ...limits(0, 2)]},
    role: 'group',
    inside: [
      ['radio', '0'],
      ['radio', '1'],
      ['radio', '2'],
    ],
    answer: {valueInteger: 2},
    words: '2',
  },
  quantity: {
    item: {type: 'quantity', extension: [unit('m', 'metres'), unit('cm', 'centimetres')]},
    role: 'group',
    inside: [
      ['textbox', 'Amount'],
      ['combobox', 'Unit'],
    ],
    answer: {valueQuantity: {value: 1.8, unit: 'metres', system: 'http://unitsofmeasure.org', code: 'm'}},
    words: '1.8 metres',
  },
  attachment: {
    item: {type: 'attachment'},
    role: 'group',
    answer: {valueAttachment: {title: 'Letter.pdf', contentType: 'application/pdf', data: 'AA=='}},
    words: 'Letter.pdf',
  },
  'repeated string': {
    item: {type: 'string', repeats: true},
    role: 'group',
    inside: [
      ['textbox', 'The question 1'],
      ['button', 'Add another: The question'],
    ],
    answer: {valueString: 'Sam'},
    words: 'Sam',
  },
};

const responseOf = (...answer: Answer[]): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'in-progress',
  item: [{linkId: 'a/b.c', answer}],
});

const question = (item: Partial<QuestionnaireItem>): QuestionnaireItem => ({
  linkId: 'a/b.c',
  type: 'string',
  text: 'The question',
  ...item,
});

const isShown = ({role}: TreeNode) => role !== 'generic' && role !== 'none' && role !== 'StaticText';
const insideOf = (node: TreeNode): (readonly [string, string])[] =>
  (node.children ?? []).flatMap((child): (readonly [string, string])[] => [
    ...(isShown(child) && /^(?:textbox|combobox|radio|checkbox|button|group)$/.test(child.role)
      ? [[child.role, child.name ?? ''] as const]
      : []),
    ...insideOf(child),
  ]);

async function named(role: string, name: string): Promise<TreeNode> {
  const nodes = await treeNodes();
  const node = nodes.find((each) => each.role === role && each.name === name);
  if (node) return node;
  const there = nodes.filter(isShown).map((each) => `${each.role} “${each.name ?? ''}”`);
  throw new Error(`No ${role} named “${name}” among ${there.join(', ')}`);
}

for (const [kind, {item, role, inside, answer, words}] of Object.entries(CASES)) {
  describe(`a question: ${kind}`, () => {
    itInChromium('has its text as name, its help as description', async () => {
      const help = {linkId: 'h', type: 'display', text: 'Some help', extension: [control('help')]};
      await showItems([question({...item, prefix: '1.', item: [help]})]);
      // A single box to tick is the question: its name has the prefix as well.
      const node = await named(role, '1. The question');
      expect(node.description ?? '').to.contain('Some help');
      if (inside && kind !== 'boolean as a box to tick') expect(insideOf(node)).to.deep.equal(inside);
    });

    itInChromium('has its error in its description', async () => {
      const host = await showItems([question(item)]);
      host.errors = new Map([[host.node('a/b.c').key, [{message: 'Put it right'}]]]);
      host.requestUpdate();
      await host.updateComplete;
      expect((await named(role, 'The question')).description).to.contain('Error: Put it right');
    });

    itInChromium('can be read where it cannot be changed', async () => {
      const host = await showItems([question({...item, readOnly: true})], {response: responseOf(answer)});
      const node = await named('group', 'The question');
      const spoken = JSON.stringify(node);
      expect(spoken).to.contain(words);
      expect(host.shadowRoot!.querySelectorAll('input, select, textarea, button')).to.have.length(0);
    });

    it('says that there is no answer where it cannot be changed', async () => {
      const host = await showItems([question({...item, readOnly: true})]);
      expect(host.shadowRoot!.textContent).to.contain('Not provided');
    });

    it('shows an answer that was given before, and gives it back as it was', async () => {
      const response = responseOf(answer);
      const host = await showItems([question(item)], {response});
      const given = host.session.response().item![0]!.answer;
      expect(given).to.deep.equal([answer]);
      const controls = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea')];
      const filled = controls.some((each) =>
        /radio|checkbox/.test(each.type) ? each.checked : each.value !== '',
      );
      const listed = host.shadowRoot!.querySelector('.spk-files')?.textContent?.includes(words);
      expect(filled || listed, 'something is filled in').to.be.true;
    });
  });
}
