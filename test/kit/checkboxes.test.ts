import {expect, fixture} from '@open-wc/testing';
import {afterTick} from '../../src/kit/checkboxes/checkboxes-template.js';
import '../../src/kit/checkboxes/index.js';
import type {Checkboxes} from '../../src/kit/checkboxes/checkboxes.js';
import {byRole, itInChromium} from '../support/a11y-tree.js';
import {fieldContract} from '../support/field-contract.js';

const needs = (...selected: string[]) =>
  ['walk', 'talk', 'none']
    .map(
      (need) =>
        `<option value="${need}" ${selected.includes(need) ? 'selected' : ''} ${
          need === 'none' ? 'data-exclusive data-divider="or"' : ''
        }>${need}</option>`,
    )
    .join('');

fieldContract('spk-checkboxes', {
  role: 'group',
  empty: {children: needs()},
  filled: {children: needs('talk')},
  sent: ['talk'],
  answer: (field) => field.shadowRoot!.querySelector('input')!.click(),
  answered: ['walk', 'talk'],
  assign: (field) => ((field as Checkboxes).values = ['walk', 'none']),
  assigned: ['walk', 'none'],
  state: '["walk","talk"]',
  restored: ['walk', 'talk'],
  controls: 'input',
});

describe('afterTick', () => {
  const all = [
    {value: 'a', label: 'A'},
    {value: 'b', label: 'B'},
    {value: 'none', label: 'None', exclusive: true},
  ];
  const cases: [before: string[], value: string, checked: boolean, after: string[]][] = [
    [[], 'b', true, ['b']],
    [['b'], 'a', true, ['a', 'b']],
    [['a', 'b'], 'a', false, ['b']],
    [['a', 'b'], 'none', true, ['none']],
    [['none'], 'a', true, ['a']],
    [['none'], 'none', false, []],
  ];
  for (const [before, value, checked, after] of cases) {
    it(`[${before.join()}] and ${value} ${checked ? 'ticked' : 'cleared'} gives [${after.join()}]`, () => {
      expect(afterTick(all, new Set(before), value, checked)).to.deep.equal(after);
    });
  }
});

describe('<spk-checkboxes>', () => {
  it('takes the others away when an exclusive choice is ticked', async () => {
    const field = await fixture<Checkboxes>(
      `<spk-checkboxes label="Needs">${needs('walk', 'talk')}</spk-checkboxes>`,
    );
    const boxes = [...field.shadowRoot!.querySelectorAll('input')];
    boxes[2]!.click();
    await field.updateComplete;
    expect(field.values).to.deep.equal(['none']);
    expect(boxes.map((box) => box.checked)).to.deep.equal([false, false, true]);
  });

  it('keeps the box of a value, with its focus, when another one sorts in before it', async () => {
    const field = await fixture<Checkboxes>('<spk-checkboxes label="Category" small></spk-checkboxes>');
    field.choices = [{value: 'walk', label: 'Walk'}];
    await field.updateComplete;
    const box = field.shadowRoot!.querySelector('input')!;
    box.focus();
    field.choices = [
      {value: 'art', label: 'Art'},
      {value: 'walk', label: 'Walk'},
    ];
    await field.updateComplete;
    expect(field.shadowRoot!.activeElement).to.equal(box);
    expect(box.value).to.equal('walk');
    expect(box.labels![0]!.textContent.trim()).to.equal('Walk');
    box.click();
    await field.updateComplete;
    expect(field.values).to.deep.equal(['walk']);
  });

  itInChromium('has the count of a choice in its name', async () => {
    const field = await fixture<Checkboxes>('<spk-checkboxes label="Category" small></spk-checkboxes>');
    field.choices = [{value: 'w', label: 'Walking', count: 4}];
    await field.updateComplete;
    expect(await byRole('checkbox', 'Walking 4')).to.exist;
  });
});
