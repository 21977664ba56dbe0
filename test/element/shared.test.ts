import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {html as lit, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {composedAncestors, deepActiveElement, nearestLang} from '../../src/element/ancestors.js';
import {define, isDefined} from '../../src/element/define.js';
import {reportError, type SpkErrorEvent} from '../../src/element/error-event.js';
import {heading} from '../../src/element/heading.js';
import {LiveRegion} from '../../src/element/live-region.js';
import {Loader} from '../../src/element/loader.js';
import {oneOf} from '../../src/element/one-of.js';
import {SpkElement} from '../../src/element/spk-element.js';

/** What is written to the console while `work` runs. */
async function written(method: 'warn' | 'error', work: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const original = console[method];
  console[method] = (...parts: unknown[]) => lines.push(parts.join(' '));
  try {
    await work();
  } finally {
    console[method] = original;
  }
  return lines;
}

class Probe extends SpkElement {
  @property({attribute: false}) load: (signal: AbortSignal) => Promise<string> = async () => 'first';
  loader = new Loader(this, {args: () => [this.load] as const, load: ([load], signal) => load(signal)});
  live = new LiveRegion(this);

  protected override render(): TemplateResult {
    const text = this.loader.render({
      loading: (last) => `loading ${last ?? 'nothing'}`,
      ready: (value) => `ready ${value}`,
      failed: (error, last) => `failed ${(error as Error).message} ${last ?? 'nothing'}`,
    });
    const title = heading({level: this.headingLevel, content: 'Title', id: 'title'});
    return lit`<div class="spk-root">${title}<p>${text}</p><button>b</button>${this.live.render()}</div>`;
  }
}
define('spk-shared-probe', Probe);

const render = () => fixture<Probe>(html`<spk-shared-probe></spk-shared-probe>`);
const text = (probe: Probe) => probe.shadowRoot!.querySelector('p')!.textContent;

describe('define', () => {
  it('keeps the first class and warns once, whatever comes second', async () => {
    const lines = await written('warn', () => {
      define('spk-shared-probe', class extends HTMLElement {});
      define('spk-shared-probe', class extends HTMLElement {});
    });
    expect(lines.length).to.be.at.most(1);
    expect(customElements.get('spk-shared-probe')).to.equal(Probe);
    expect(isDefined('spk-shared-probe')).to.be.true;
    expect(isDefined('spk-nobody')).to.be.false;
  });

  it('says nothing when the same class comes again', async () => {
    expect(await written('warn', () => define('spk-shared-probe', Probe))).to.deep.equal([]);
  });
});

describe('ancestors', () => {
  it('finds what is around an element out of shadow roots', async () => {
    const page = await fixture(html`<div lang="cy"><spk-shared-probe></spk-shared-probe></div>`);
    const probe = page.querySelector<Probe>('spk-shared-probe')!;
    const button = probe.shadowRoot!.querySelector('button')!;
    expect(nearestLang(button)).to.equal('cy');
    expect([...composedAncestors(button)]).to.include.members([
      button,
      probe,
      page,
      document.documentElement,
    ]);
    button.focus();
    expect(deepActiveElement()).to.equal(button);
  });
});

describe('heading', () => {
  for (const [level, tag] of [
    [1, 'h1'],
    [4, 'h4'],
    [9, 'h6'],
    [-2, 'h1'],
    [NaN, 'h2'],
  ] as const) {
    it(`level ${level} is <${tag}>`, async () => {
      const probe = await render();
      probe.headingLevel = level;
      await probe.updateComplete;
      expect(probe.shadowRoot!.querySelector('#title')!.localName).to.equal(tag);
    });
  }
});

describe('oneOf', () => {
  const converter = oneOf('size', ['small', 'large'] as const);
  const from = (value: string | null) => converter.fromAttribute!(value);

  it('takes what it knows', () => {
    expect(from('small')).to.equal('small');
    expect(from('')).to.equal(undefined);
    expect(from(null)).to.equal(undefined);
  });

  it('warns once about the rest, and takes it for nothing', async () => {
    const lines = await written('warn', () => {
      expect(from('huge')).to.equal(undefined);
      from('huge');
    });
    expect(lines).to.deep.equal([
      'social-prescribing-kit: size="huge" is not known. It takes: small, large.',
    ]);
  });
});

describe('Loader', () => {
  it('goes from loading to ready', async () => {
    const probe = await render();
    await aTimeout(0);
    await probe.updateComplete;
    expect(text(probe)).to.equal('ready first');
    expect(probe.loader.state).to.equal('ready');
  });

  it('keeps the last good value when a later run fails, until a retry works', async () => {
    const probe = await render();
    await aTimeout(0);
    let fail = true;
    probe.load = async () => {
      if (fail) throw new Error('gone');
      return 'second';
    };
    await aTimeout(0);
    await probe.updateComplete;
    expect(text(probe)).to.equal('failed gone first');
    expect(probe.loader.value).to.equal('first');
    expect((probe.loader.error as Error).message).to.equal('gone');
    fail = false;
    await probe.loader.retry();
    await probe.updateComplete;
    expect(text(probe)).to.equal('ready second');
  });

  it('aborts the run that a newer one replaces', async () => {
    const probe = await render();
    await aTimeout(0);
    let aborted = false;
    probe.load = (signal) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('aborted', 'AbortError'));
        }),
      );
    await probe.updateComplete;
    expect(text(probe)).to.equal('loading first');
    probe.load = async () => 'newest';
    await aTimeout(0);
    await probe.updateComplete;
    expect(aborted).to.be.true;
    expect(text(probe)).to.equal('ready newest');
  });

  it('takes no answer from a run that has been overtaken and goes on all the same', async () => {
    const probe = await render();
    await aTimeout(0);
    let answer = (_: string): void => undefined;
    probe.load = () => new Promise((resolve) => (answer = resolve));
    await probe.updateComplete;
    probe.load = async () => 'newest';
    await aTimeout(0);
    await probe.updateComplete;
    answer('late');
    await aTimeout(0);
    await probe.updateComplete;
    expect(text(probe)).to.equal('ready newest');
    expect(probe.loader.value).to.equal('newest');
  });
});

describe('LiveRegion', () => {
  const spoken = (probe: Probe) => probe.shadowRoot!.querySelector('[role="status"]')!.textContent;

  it('is there before it says anything, and speaks only the last of several messages', async () => {
    const probe = await render();
    expect(spoken(probe)).to.equal('');
    probe.live.say('12 activities found');
    await aTimeout(100);
    probe.live.say('7 activities found');
    await aTimeout(450);
    expect(spoken(probe)).to.equal('');
    await aTimeout(100);
    await probe.updateComplete;
    expect(spoken(probe)).to.equal('7 activities found');
  });
});

describe('reportError', () => {
  it('fires spk-error through shadow roots and writes one line that begins with the tag', async () => {
    const probe = await render();
    let heard: unknown;
    document.addEventListener('spk-error', (event) => (heard = (event as SpkErrorEvent).detail), {
      once: true,
    });
    const detail = {code: 'not-configured', message: 'Set src.'} as const;
    const lines = await written('error', () => reportError(probe, detail));
    expect(heard).to.equal(detail);
    expect(lines).to.deep.equal(['<spk-shared-probe>: Set src.']);
  });
});
