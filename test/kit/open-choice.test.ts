import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {checkboxItems} from '../../src/kit/checkboxes/checkboxes-template.js';
import type {Choice} from '../../src/kit/field/choice.js';
import {radioItems} from '../../src/kit/radios/radios-template.js';
import {textInput} from '../../src/kit/text-input/text-input-template.js';
import {typeInto} from '../support/person.js';
import {allByRole, byRole} from '../support/roles.js';

const words = ['Company', 'Being more active'];

/** A question whose last choice takes own words, as a host keeps it. */
async function question(kind: 'radio' | 'checkbox') {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const state = {chosen: [] as readonly string[], own: '', changes: 0};
  const choices = (): Choice[] => [
    ...words.map((label) => ({value: label, label})),
    {
      value: 'other',
      label: 'Something else',
      reveal: textInput({
        id: 'q-other',
        label: 'What would help you?',
        value: state.own,
        onInput: (text) => (state.own = text),
      }),
    },
  ];
  const change = (chosen: readonly string[]) => {
    state.chosen = chosen;
    state.changes++;
    draw();
  };
  const draw = () => {
    const options = {id: 'q', label: 'What would help?', choices: choices()};
    render(
      kind === 'radio'
        ? radioItems({...options, value: state.chosen[0] ?? '', onChange: (value) => change([value])})
        : checkboxItems({...options, values: state.chosen, onChange: change}),
      box,
    );
  };
  draw();
  return {box, state};
}

for (const kind of ['radio', 'checkbox'] as const) {
  describe(`own words below a ${kind}`, () => {
    it('are asked for only once it is chosen, and are kept when it is not any more', async () => {
      const {box, state} = await question(kind);
      expect(allByRole(box, 'textbox')).to.have.length(0);
      byRole(box, kind, 'Something else').click();
      typeInto(byRole(box, 'textbox', 'What would help you?') as HTMLInputElement, 'A dog');
      expect(state).to.deep.include({chosen: ['other'], own: 'A dog', changes: 1});
      byRole(box, kind, kind === 'radio' ? 'Company' : 'Something else').click();
      expect(allByRole(box, 'textbox')).to.have.length(0);
      byRole(box, kind, 'Something else').click();
      expect((byRole(box, 'textbox') as HTMLInputElement).value).to.equal('A dog');
    });

    it('stand in the same group, after their choice', async () => {
      const {box} = await question(kind);
      byRole(box, kind, 'Something else').click();
      const text = byRole(box, 'textbox', 'What would help you?');
      const choice = byRole(box, kind, 'Something else');
      expect(choice.compareDocumentPosition(text)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(byRole(box, 'group', 'What would help?').contains(text)).to.be.true;
      await expect(box).to.be.accessible();
    });
  });
}
