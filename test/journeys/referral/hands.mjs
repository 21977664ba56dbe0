import assert from 'node:assert/strict';
import {Person} from '../finder/person.mjs';
import {faults, Witness} from './witness.mjs';

const literally = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names of fields begin with these words; "(optional)" may follow. */
const named = (words) => new RegExp(`^${literally(words)}(?: \\(\\S+\\))?$`);

/**
 * Somebody who fills in a referral form, and what they leave behind. Everything is found by its name; with a keyboard by
 * Tab and the arrows alone.
 */
export class Hands {
  constructor(person, witness) {
    this.person = person;
    this.witness = witness;
    this.page = person.page;
  }

  /**
   * Opens a page of the demo, lets somebody walk through it, and then makes sure that nothing was left behind and that
   * nothing happened behind their back. `expected`: lines on the console that a failure brings with it.
   */
  static async journey(browser, site, path, walk, {expected = [], before} = {}) {
    const witness = new Witness(site.said);
    const person = await Person.at(browser, site.origin + path, {
      before: async (page, context) => {
        page.setDefaultTimeout(20_000);
        await witness.watch(page);
        await before?.(page, context);
      },
    });
    try {
      const hands = new Hands(person, witness);
      await walk(hands);
      await witness.sees(hands.page);
      const {violations, elsewhere, errors} = await person.troubles();
      const unexpected = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      assert.deepEqual(
        {violations, elsewhere, errors: unexpected},
        {violations: [], elsewhere: [], errors: []},
      );
    } finally {
      await person.close();
    }
  }

  /** Waits until focus is on the heading of a page, and looks at the page as axe does. */
  async on(heading, {check = true} = {}) {
    const wanted = heading instanceof RegExp ? heading : named(heading);
    await this.#focusOn(wanted, String(heading));
    if (check) assert.deepEqual(await faults(this.page), [], `axe on “${String(heading)}”`);
  }

  async #focusOn(wanted, said) {
    let focused = '';
    for (let turn = 0; turn < 200; turn++) {
      focused = await this.person.focused();
      if (wanted.test(focused)) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`Focus did not come to “${said}”; it is on “${focused}”.`);
  }

  // With a keyboard.

  /** Tab, or Shift and Tab, until something with this name has focus. */
  reach(name, options) {
    return this.person.tabTo(name instanceof RegExp ? name : named(name), options);
  }

  /** Tab to a box, and type. */
  async keyIn(name, words) {
    await this.reach(name);
    this.witness.note(words);
    await this.person.type(words);
  }

  /** Tab to a box to tick, and Space. */
  async tick(name) {
    await this.reach(name);
    await this.person.press('Space');
  }

  /** Tab to the first of a group, and the arrows to one of them. */
  async arrowTo(first, name = first) {
    await this.reach(first);
    if (first === name) return this.person.press('Space');
    for (let presses = 0; presses < 12; presses++) {
      await this.person.press('ArrowDown');
      if (named(name).test(await this.person.focused())) return undefined;
    }
    throw new Error(`The arrows do not lead from “${first}” to “${name}”.`);
  }

  /** Tab to a button or a link, and Enter. */
  async enter(name, options) {
    await this.reach(name, options);
    await this.person.press('Enter');
  }

  // With a mouse.

  field(name, role = 'textbox') {
    return this.page.getByRole(role, {name: named(name)});
  }

  async write(answers) {
    for (const [name, words] of Object.entries(answers)) {
      this.witness.note(words);
      await this.field(name).fill(words);
    }
  }

  async check(...names) {
    for (const name of names) await this.page.getByRole('checkbox', {name: named(name)}).check();
  }

  /** Questions and what is chosen in them. */
  async choose(answers) {
    for (const [question, name] of Object.entries(answers)) {
      const group = this.page.getByRole('group', {name: named(question)});
      await group.getByRole('radio', {name, exact: true}).check();
    }
  }

  press(name) {
    return this.page.getByRole('button', {name, exact: true}).click();
  }

  /** All that the form shows, through its shadow roots. */
  text() {
    return this.page.evaluate(() => {
      const words = (node) => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLSlotElement) {
          return [...node.assignedNodes({flatten: true})].map(words).join(' ');
        }
        const isShown = node.checkVisibility() || getComputedStyle(node).display === 'contents';
        if (!isShown || node instanceof HTMLStyleElement) return '';
        return [...(node.shadowRoot ?? node).childNodes]
          .filter((each) => each instanceof Text || each instanceof Element)
          .map(words)
          .join('');
      };
      return words(document.querySelector('spk-referral-form')).replace(/\s+/g, ' ').trim();
    });
  }

  /** The reference on the last page. */
  async reference() {
    const words = await this.page.locator('strong.reference').innerText();
    assert.match(words, /^[0-9a-f]{8}$/i);
    return words;
  }
}
