import {expect, fixture} from '@open-wc/testing';
import {deepActiveElement} from '../../src/element/ancestors.js';
import {define} from '../../src/element/define.js';
import type {FieldElement} from '../../src/element/field-element.js';
import {byRole, itInChromium, treeNodes} from './a11y-tree.js';
import {leftListeners} from './listeners.js';

/** How the suite uses one kind of field. */
export interface FieldCase {
  /** Role of what carries the field's name. */
  readonly role: string;
  /** Children of the element when nothing is answered, and when something is. */
  readonly empty: {readonly attributes?: string; readonly children?: string};
  readonly filled: {readonly attributes?: string; readonly children?: string};
  /** What the form sends for `filled`. */
  readonly sent: readonly string[];
  /** Answers differently, as a person would. */
  readonly answer: (field: FieldElement) => void;
  /** What the form sends for `filled` after `answer`. */
  readonly answered: readonly string[];
  /** Answers differently, from a script. */
  readonly assign: (field: FieldElement) => void;
  readonly assigned: readonly string[];
  /** What the browser kept, and what the form sends after it was put back. */
  readonly state: string;
  readonly restored: readonly string[];
  /** The native controls inside. */
  readonly controls: string;
}

const sent = (form: HTMLFormElement) => new FormData(form).getAll('field');

/** What every form field of the kit does, whatever it looks like. */
export function fieldContract(tag: `spk-${string}`, each: FieldCase): void {
  const markup = (state: 'empty' | 'filled', attributes = 'label="Best day"') => {
    const {attributes: own = '', children = ''} = each[state];
    return `<${tag} name="field" ${own} ${attributes}>${children}</${tag}>`;
  };
  const inForm = async (content: string) => {
    const form = await fixture<HTMLFormElement>(`<form>${content}</form>`);
    const field = form.querySelector<FieldElement>(tag)!;
    await field.updateComplete;
    form.addEventListener('submit', (event) => event.preventDefault());
    return {form, field};
  };
  const control = (field: FieldElement) => field.shadowRoot!.querySelector<HTMLInputElement>(each.controls)!;

  describe(`<${tag}> as a form field`, () => {
    itInChromium('exposes its label as name, hint and error as description', async () => {
      const {field} = await inForm(markup('filled', 'label="Best day" hint="Any will do"'));
      field.error = 'Choose another day';
      await field.updateComplete;
      const node = await byRole(each.role, 'Best day');
      expect(node, `a ${each.role} named Best day`).to.exist;
      expect(node!.description).to.equal('Any will do Error: Choose another day');
    });

    itInChromium('keeps a hidden label as its name', async () => {
      await inForm(markup('filled', 'label="Best day" label-hidden'));
      expect(await byRole(each.role, 'Best day')).to.exist;
    });

    itInChromium('makes the label a heading when asked', async () => {
      await inForm(markup('filled', 'label="Best day" label-heading="1"'));
      expect(await byRole('heading', 'Best day')).to.exist;
    });

    itInChromium('takes its name from a label outside, which also gives it focus', async () => {
      const {form, field} = await inForm(`<label for="f">Outer label</label>${markup('filled', 'id="f"')}`);
      expect(await byRole(each.role, 'Outer label')).to.exist;
      form.querySelector('label')!.click();
      expect(deepActiveElement()?.getRootNode()).to.equal(field.shadowRoot);
    });

    itInChromium('leaves its own words out of the name that a label around it gives', async () => {
      await inForm(`<label>Around ${markup('filled', '')}</label>`);
      expect(await byRole(each.role, 'Around')).to.exist;
    });

    itInChromium('takes its name from aria-label, also a later one', async () => {
      const {field} = await inForm(markup('filled', 'aria-label="Spoken"'));
      expect(await byRole(each.role, 'Spoken')).to.exist;
      field.setAttribute('aria-label', 'Spoken later');
      await field.updateComplete;
      expect(await byRole(each.role, 'Spoken later')).to.exist;
    });

    it('sends its default value', async () => {
      const {form} = await inForm(markup('filled'));
      expect(sent(form)).to.deep.equal(each.sent);
    });

    it('sends a value that a script has set in the same task, and fires nothing', async () => {
      const {form, field} = await inForm(markup('filled'));
      let events = 0;
      for (const type of ['input', 'change']) form.addEventListener(type, () => events++);
      each.assign(field);
      expect(sent(form)).to.deep.equal(each.assigned);
      await field.updateComplete;
      expect(events).to.equal(0);
    });

    it('has the new value in the form when input and change arrive, once each', async () => {
      const {form, field} = await inForm(markup('filled'));
      const seen: {type: string; target: EventTarget | null; values: unknown}[] = [];
      for (const type of ['input', 'change']) {
        form.addEventListener(type, ({target}) => seen.push({type, target, values: sent(form)}));
      }
      each.answer(field);
      expect(seen.map(({type}) => type)).to.deep.equal(['input', 'change']);
      for (const {target, values} of seen) {
        expect(target).to.equal(field);
        expect(values).to.deep.equal(each.answered);
      }
    });

    it('goes back to its default on reset', async () => {
      const {form, field} = await inForm(markup('filled'));
      each.answer(field);
      await field.updateComplete;
      expect(sent(form)).to.deep.equal(each.answered);
      form.reset();
      expect(sent(form)).to.deep.equal(each.sent);
      await field.updateComplete;
      each.answer(field);
      expect(sent(form), 'the control inside was reset as well').to.deep.equal(each.answered);
    });

    it('takes back what the browser kept', async () => {
      const {form, field} = await inForm(markup('empty'));
      field.formStateRestoreCallback(each.state);
      expect(sent(form)).to.deep.equal(each.restored);
    });

    it('is disabled by a fieldset, without its own attribute being touched', async () => {
      const {form, field} = await inForm(`<fieldset disabled>${markup('filled')}</fieldset>`);
      await field.updateComplete;
      expect(sent(form)).to.deep.equal([]);
      expect(control(field).matches(':disabled')).to.be.true;
      expect(field.hasAttribute('disabled')).to.be.false;
      form.querySelector('fieldset')!.disabled = false;
      await field.updateComplete;
      expect(sent(form)).to.deep.equal(each.sent);
      expect(control(field).matches(':disabled')).to.be.false;
    });

    it('is disabled by its own attribute', async () => {
      const {form, field} = await inForm(markup('filled', 'label="Best day" disabled'));
      expect(sent(form)).to.deep.equal([]);
      expect(control(field).matches(':disabled')).to.be.true;
      field.disabled = false;
      await field.updateComplete;
      await field.updateComplete;
      expect(control(field).matches(':disabled')).to.be.false;
    });

    it('keeps a form from being sent while a required answer is missing', async () => {
      const {form, field} = await inForm(markup('empty', 'label="Best day" required'));
      let invalid = 0;
      field.addEventListener('invalid', () => invalid++);
      expect(form.checkValidity()).to.be.false;
      expect(invalid).to.equal(1);
      expect(field.validity.valueMissing).to.be.true;
      expect(field.validationMessage).to.match(/^(Enter|Select) best day$/);
      field.requiredMessage = 'Tell us the day';
      await field.updateComplete;
      expect(field.validationMessage).to.equal('Tell us the day');
      each.assign(field);
      expect(form.checkValidity()).to.be.true;
    });

    it('takes a problem from the page', async () => {
      const {form, field} = await inForm(markup('filled'));
      field.setCustomValidity('That day is full');
      expect(form.checkValidity()).to.be.false;
      expect(field.validity.customError).to.be.true;
      field.setCustomValidity('');
      expect(form.checkValidity()).to.be.true;
    });

    it('gives focus to the control inside', async () => {
      const {field} = await inForm(markup('filled'));
      field.focus();
      expect(deepActiveElement()).to.equal(field.shadowRoot!.activeElement);
      expect(field.shadowRoot!.activeElement!.matches(each.controls)).to.be.true;
    });

    it('follows a name that changes', async () => {
      const {form, field} = await inForm(markup('filled'));
      field.name = 'other';
      expect(new FormData(form).getAll('other')).to.deep.equal(each.sent);
    });

    itInChromium('speaks Welsh', async () => {
      const {field} = await inForm(
        `<div lang="cy">${markup('empty', 'label="Diwrnod gorau" required')}</div>`,
      );
      field.error = 'Rhowch ddiwrnod';
      await field.updateComplete;
      const nodes = await treeNodes();
      const described = nodes.find(({role, name}) => role === each.role && name === 'Diwrnod gorau');
      expect(described?.description).to.equal('Gwall: Rhowch ddiwrnod');
      expect(field.validationMessage).to.match(/^(Llenwch hwn|Dewiswch ateb): Diwrnod gorau$/);
    });

    it('leaves no listeners behind, and works again when it comes back', async () => {
      const {form, field} = await inForm(markup('filled'));
      const left = await leftListeners(async () => {
        for (let round = 0; round < 3; round++) {
          field.remove();
          form.append(field);
          await field.updateComplete;
        }
        field.remove();
      });
      expect(left).to.equal(0);
      form.append(field);
      await field.updateComplete;
      expect(sent(form)).to.deep.equal(each.sent);
    });

    for (const [state, attributes] of Object.entries({
      plain: 'label="Best day" hint="Any will do"',
      'in error': 'label="Best day" error="Choose another day"',
      disabled: 'label="Best day" disabled',
      govuk: 'label="Best day" theme="govuk" error="Choose another day"',
    })) {
      it(`has nothing for axe to find: ${state}`, async () => {
        const {form} = await inForm(markup('filled', attributes));
        await expect(form).to.be.accessible();
      });
    }

    it('can be defined twice', () => {
      const warnings: unknown[] = [];
      const {warn} = console;
      console.warn = (message: unknown) => warnings.push(message);
      try {
        expect(() => define(tag, class extends HTMLElement {})).not.to.throw();
      } finally {
        console.warn = warn;
      }
      expect(warnings.length).to.be.lessThan(2);
    });
  });
}
