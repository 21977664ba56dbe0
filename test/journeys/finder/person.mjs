/**
 * A person with a keyboard on one page. What goes wrong meanwhile is kept: requests to other hosts, violations of the
 * page's policy, errors, and how much the page has jumped.
 */
export class Person {
  constructor(page) {
    this.page = page;
    this.elsewhere = [];
    this.errors = [];
  }

  /** Opens an address in a window of its own. Nothing is printed: the words of the sheet are kept instead. */
  static async at(browser, address, {viewport = {width: 1280, height: 900}, before} = {}) {
    const context = await browser.newContext({viewport, reducedMotion: 'reduce', locale: 'en-GB'});
    const page = await context.newPage();
    const person = new Person(page);
    const {origin} = new URL(address);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) person.elsewhere.push(url);
    });
    page.on('pageerror', (error) => person.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') person.errors.push(message.text());
    });
    await page.addInitScript(() => {
      window.print = () => {
        window.top.printedSheet = document.body.innerText;
      };
      if (window !== window.top) return;
      window.violations = [];
      window.jumps = 0;
      addEventListener('securitypolicyviolation', (event) =>
        window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.jumps += shift.value;
      }).observe({type: 'layout-shift', buffered: true});
      addEventListener('spk-ready', () => (window.finderReady = true), true);
    });
    await before?.(page, context);
    await page.goto(address);
    return person;
  }

  /** The finder has shown its first activities. */
  async ready() {
    await this.page.waitForFunction(() => window.finderReady === true, undefined, {timeout: 30_000});
    return this;
  }

  /** Presses Tab, or Shift and Tab, until something with this name has focus. */
  async tabTo(name, {key = 'Tab', most = 120} = {}) {
    const passed = [];
    for (let presses = 0; presses < most; presses++) {
      await this.page.keyboard.press(key);
      const focused = await this.focused();
      if (name instanceof RegExp ? name.test(focused) : focused === name) return focused;
      passed.push(focused);
    }
    throw new Error(`${String(name)} was not reached; passed ${passed.join(' | ')}`);
  }

  /** The name of what has focus, however many shadow roots deep. */
  focused() {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return '';
      const label = active.getAttribute('aria-label') ?? active.labels?.[0]?.innerText;
      // Words that a page puts on one of the kit's buttons are in its slot.
      const words = active.textContent.trim() || active.getRootNode().host?.textContent || '';
      return (label ?? words).replace(/\s+/g, ' ').trim();
    });
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  type(words) {
    return this.page.keyboard.type(words);
  }

  /** Waits for words anywhere on the page. */
  async sees(words) {
    await this.page.getByText(words).first().waitFor({state: 'visible', timeout: 15_000});
  }

  /** Names of the activities in the list. */
  results() {
    return this.page
      .locator('spk-activity-finder [data-id] h4, spk-activity-finder [data-id] h5')
      .allInnerTexts();
  }

  /** How many were found, by the heading of the list. */
  async total() {
    const heading = this.page.getByRole('heading', {name: /activit(y|ies) found/});
    await heading.waitFor();
    return Number(/[\d,]+/.exec(await heading.innerText())[0].replace(',', ''));
  }

  /** The same, once it is not `before` any more: a filter says that it is set before the list has followed. */
  async totalAfter(before) {
    const words = new RegExp(`^\\s*${before.toLocaleString('en-GB')} activit`);
    await this.page
      .getByRole('heading', {name: /activit(y|ies) found/})
      .filter({hasNotText: words})
      .waitFor();
    return this.total();
  }

  /** What happened behind the person's back. */
  async troubles() {
    const {violations, jumps} = await this.page.evaluate(() => ({
      violations: window.violations,
      jumps: window.jumps,
    }));
    return {violations, jumps, elsewhere: this.elsewhere, errors: this.errors};
  }

  close() {
    return this.page.context().close();
  }
}
