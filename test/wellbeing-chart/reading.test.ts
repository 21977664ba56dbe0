import {expect, fixture, html} from '@open-wc/testing';
import {BackendError} from '../../src/backends/backend-error.js';
import type {CallOptions, CareRecord, SearchQuery} from '../../src/backends/care-record.js';
import {memory} from '../../src/backends/memory/index.js';
import type {SpkErrorDetail} from '../../src/element/error-event.js';
import type {Resource} from '../../src/model/fhir.js';
import type {WellbeingChart} from '../../src/wellbeing-chart/wellbeing-chart.js';
import {fourTimes, MAGGIE, once, ons4} from '../../stories/wellbeing-chart/sample-histories.js';
import {consoleLines} from '../support/console-lines.js';
import {waitUntil} from '../support/wait-until.js';
import {all, chartOf, chartOn, drawings, words} from './support.js';

/** A record that answers when it is told to. */
function slowRecord(resources: readonly (typeof fourTimes)[number][]) {
  const kept = memory({resources});
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const record: CareRecord = {
    ...kept,
    name: 'slow',
    async *search<T extends Resource>(type: T['resourceType'], query?: SearchQuery, options?: CallOptions) {
      await held;
      yield* kept.search<T>(type, query, options);
    },
  };
  return {record, release};
}

const failing = (code: 'offline' | 'refused' | 'server'): CareRecord => ({
  ...memory(),
  name: 'failing',
  // A generator that never gets as far as a page.
  async *search() {
    await Promise.reject(new BackendError(code, 'Out of order.'));
    yield {items: []};
  },
});

describe('spk-wellbeing-chart and its record', () => {
  it('reads what a person has answered, and tells when it is shown', async () => {
    const {record, release} = slowRecord(fourTimes);
    const element = await chartOn(record, {subject: MAGGIE, measures: 'ons4'});
    let ready = 0;
    element.addEventListener('spk-ready', () => ready++);
    expect(words(element)).to.include('Loading the answers');
    release();
    await waitUntil(() => drawings(element).length === 4);
    expect(ready).to.equal(1);
  });

  it('reads again when it is told to, and shows the new answer', async () => {
    const kept = memory({resources: once});
    const element = await chartOn(kept);
    await waitUntil(() => drawings(element).length === 4);
    await kept.submit({
      id: crypto.randomUUID(),
      entries: [{part: 'response', resource: {...ons4('2026-12-01', [9, 6, 6, 4]), id: undefined}}],
    });
    await element.refresh();
    expect(drawings(element)[0]).to.match(/^Satisfied with life\. 9 out of 10 on 1 December\./);
  });

  it('never shows the answers of one person while another one’s are on their way', async () => {
    const {record, release} = slowRecord([]);
    const element = await chartOn(memory({resources: fourTimes}));
    await waitUntil(() => drawings(element).length === 4);
    element.careRecord = record;
    element.subject = 'Patient/9';
    await element.updateComplete;
    expect(drawings(element)).to.deep.equal([]);
    expect(words(element)).to.include('Loading the answers');
    release();
    await waitUntil(() => words(element).includes('There are no answers yet'));
  });

  it('never says that there are no answers to other questions while these are on their way', async () => {
    const {record, release} = slowRecord([]);
    const kept = memory({resources: fourTimes});
    let isSlow = false;
    const changing: CareRecord = {
      ...kept,
      name: 'slow later',
      async *search<T extends Resource>(type: T['resourceType'], query?: SearchQuery, options?: CallOptions) {
        yield* (isSlow ? record : kept).search<T>(type, query, options);
      },
    };
    const element = await chartOn(changing, {subject: MAGGIE, measures: 'ons4'});
    await waitUntil(() => drawings(element).length === 4);
    isSlow = true;
    element.measures = 'loneliness-ons';
    await element.updateComplete;
    expect(words(element)).to.include('Loading the answers');
    expect(words(element)).not.to.include('There are no answers yet');
    release();
    await waitUntil(() => words(element).includes('There are no answers yet'));
  });

  it('names a subject that is no reference, and does not say that there are no answers', async () => {
    const lines = await consoleLines('error', async () => {
      const element = await chartOn(memory({resources: fourTimes}), {subject: '123'});
      expect(words(element)).to.include('These charts are not ready yet');
      expect(words(element)).not.to.include('There are no answers yet');
      expect(element.shadowRoot!.querySelector('code')?.textContent).to.include(
        'subject="123" names no person',
      );
      element.subject = 'https://fhir.example.org/r4/Patient/123';
      await element.updateComplete;
      expect(words(element)).not.to.include('These charts are not ready yet');
    });
    expect(lines.length).to.equal(1);
  });

  it('says that there are no answers, and what happens then', async () => {
    const element = await chartOn(memory());
    await waitUntil(() => words(element).includes('There are no answers yet'));
    expect(words(element)).to.include('the answers show here');
  });

  for (const [code, heading] of [
    ['offline', 'You are offline'],
    ['refused', 'These answers cannot be shown to you'],
    ['server', 'The answers did not load'],
  ] as const) {
    it(`says it where reading fails: ${code}`, async () => {
      let element!: WellbeingChart;
      const errors: SpkErrorDetail[] = [];
      const lines = await consoleLines('error', async () => {
        const around = await fixture<HTMLElement>(html`<div></div>`);
        around.addEventListener('spk-error', ({detail}) => errors.push(detail));
        element = document.createElement('spk-wellbeing-chart');
        element.subject = MAGGIE;
        element.careRecord = failing(code);
        around.append(element);
        await waitUntil(() => errors.length > 0);
      });
      expect(element.shadowRoot!.querySelector('[role=alert]')?.textContent).to.include(heading);
      expect(errors.map((detail) => detail.code)).to.deep.equal([code]);
      expect(lines.length).to.equal(1);
      element.careRecord = memory({resources: fourTimes});
      await waitUntil(() => drawings(element).length === 4);
    });
  }

  it('tries again by its button', async () => {
    let broken = true;
    const kept = memory({resources: fourTimes});
    const record: CareRecord = {
      ...kept,
      name: 'mended',
      async *search<T extends Resource>(type: T['resourceType'], query?: SearchQuery, options?: CallOptions) {
        if (broken) throw new BackendError('server', 'Out of order.');
        yield* kept.search<T>(type, query, options);
      },
    };
    let element!: WellbeingChart;
    await consoleLines('error', async () => {
      element = await chartOn(record);
      await waitUntil(() => words(element).includes('The answers did not load'));
    });
    broken = false;
    all(element, 'button')
      .find((each) => each.textContent.trim() === 'Try again')!
      .click();
    await waitUntil(() => drawings(element).length === 4);
  });

  it('keeps what is shown where reading it again fails, and says so', async () => {
    let broken = false;
    const kept = memory({resources: fourTimes});
    const record: CareRecord = {
      ...kept,
      name: 'broken later',
      async *search<T extends Resource>(type: T['resourceType'], query?: SearchQuery, options?: CallOptions) {
        if (broken) throw new BackendError('offline', 'Out of order.');
        yield* kept.search<T>(type, query, options);
      },
    };
    const element = await chartOn(record);
    await waitUntil(() => drawings(element).length === 4);
    broken = true;
    await consoleLines('error', async () => {
      await element.refresh();
      await waitUntil(() => words(element).includes('You are offline'));
    });
    expect(words(element)).to.include('Below are the answers as they were loaded before.');
    expect(drawings(element).length).to.equal(4);
  });

  it('names what is missing: the record, then the person', async () => {
    const errors: string[] = [];
    await consoleLines('error', async () => {
      const element = await chartOf(undefined);
      element.addEventListener('spk-error', ({detail}) => errors.push(`${detail.code} ${detail.message}`));
      expect(words(element)).to.include('These charts are not ready yet');
      expect(element.shadowRoot!.querySelector('code')?.textContent).to.include('record=');
      element.careRecord = memory();
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('code')?.textContent).to.include('subject="Patient/…"');
    });
    expect(errors.length).to.equal(1);
    expect(errors[0]).to.match(/^not-configured no person is named/);
  });

  it('says what it takes where the page hands over something else', async () => {
    let element!: WellbeingChart;
    const lines = await consoleLines('error', async () => {
      element = await chartOf({resourceType: 'Bundle'} as unknown as WellbeingChart['responses']);
    });
    expect(lines.join()).to.include('responses could not be read');
    expect(words(element)).to.include('These charts are not ready yet');
    element.responses = fourTimes;
    await element.updateComplete;
    expect(drawings(element).length).to.equal(4);
  });

  it('names a measure that there is none of', async () => {
    const lines = await consoleLines('error', () => chartOf(fourTimes, {measures: 'ons4 happiness'}));
    expect(lines.join()).to.include('measures: "happiness" is not known');
  });

  it('reads no record where the page has the answers itself', async () => {
    const asked: string[] = [];
    const record: CareRecord = {
      ...memory(),
      name: 'never asked',
      async *search(type) {
        asked.push(type);
        await Promise.resolve();
        yield {items: []};
      },
    };
    const element = await chartOn(record, {});
    element.responses = fourTimes;
    await element.updateComplete;
    expect(drawings(element).length).to.equal(4);
    expect(asked).to.deep.equal([]);
  });
});
