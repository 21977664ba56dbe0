import {expect} from '@open-wc/testing';
import '../../src/questionnaire/index.js';
import {configure} from '../../src/connect/configure.js';
import {until} from '../support/finder-driver.js';
import {formOf} from '../support/questionnaire-driver.js';
import {textOf} from '../support/roles.js';

describe('while a form is on its way', () => {
  const FORM = formOf({linkId: 'name', text: 'What is your name?', type: 'string'});
  const LOADING = 'Loading the questions';

  it('shows nothing at first, and says after a moment what is being waited for', async () => {
    let arrive = (_: Response): void => undefined;
    configure({fetch: () => new Promise((resolve) => (arrive = resolve))});
    const element = document.createElement('spk-questionnaire');
    element.src = '/form.json';
    try {
      document.body.append(element);
      await element.updateComplete;
      const shown = () => textOf(element.shadowRoot!);
      expect(shown()).not.to.include(LOADING);
      await until('what it waits for', () => shown().includes(LOADING));
      expect(element.shadowRoot!.querySelector('[aria-busy]')).to.exist;
      arrive(Response.json(FORM));
      await until('the question', () => shown().includes('What is your name?'));
      expect(shown()).not.to.include(LOADING);
    } finally {
      configure({fetch: undefined});
      element.remove();
    }
  });
});
