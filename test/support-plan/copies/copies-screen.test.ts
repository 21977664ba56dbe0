import {expect} from '@open-wc/testing';
import type {PlanView} from '../../../src/support-plan/plan-view.js';
import {CopiesScreen, copiesStyles} from '../../../src/support-plan/copies/copies-part.js';
import {maggiesOpened, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {showPlan} from '../../support/plan-harness.js';
import {byRole, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

async function screen(lang = 'en') {
  const saved: Saved[] = [];
  const printed: Window[] = [];
  let backs = 0;
  const host = await showPlan(
    maggiesPlan,
    () => {
      const copies = new CopiesScreen({
        onBack: () => backs++,
        print: (frame) => printed.push(frame),
        save: (name, type, text) => saved.push({name, type, text}),
      });
      return {show: (view: PlanView) => copies.render(view), styles: copiesStyles};
    },
    {opened: maggiesOpened, lang},
  );
  await waitUntil(() => host.shadowRoot?.getElementById('copies-title'));
  return {host, saved, printed, backs: () => backs};
}

describe('copies of a plan', () => {
  it('goes back to the plan', async () => {
    const {host, backs} = await screen();
    byRole(host, 'heading', 'Copies of this plan');
    byRole(host, 'button', 'Back to the plan').click();
    expect(backs()).to.equal(1);
  });

  it('prints the sheet by itself, in the size that was chosen', async () => {
    const {host, printed} = await screen();
    byRole(host, 'radio', /^Large print/).click();
    await host.updateComplete;
    byRole(host, 'button', 'Print').focus();
    byRole(host, 'button', 'Print').click();
    await waitUntil(() => printed.length > 0);
    const page = printed[0]!.document;
    expect(page.title).to.equal('Maggie’s plan');
    expect(page.documentElement.lang).to.equal('en');
    expect(page.body.textContent).to.contain('My notes').and.to.contain('Copy made on 24 November 2026.');
    expect(page.querySelectorAll('h1')).to.have.length(1);
    const sheet = page.querySelector('.sheet')!;
    // 18 point are 24 pixels.
    expect(printed[0]!.getComputedStyle(sheet).fontSize).to.equal('24px');
    const frame = printed[0]!.frameElement!;
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    expect(host.active).to.equal(byRole(host, 'button', 'Print'));
    printed[0]!.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !frame.isConnected);
    expect(host.active).to.equal(byRole(host, 'button', 'Print'));
  });

  it('shows what will be printed', async () => {
    const {host} = await screen();
    expect(host.shadowRoot?.querySelector('.sheet')).to.equal(null);
    byRole(host, 'summary', 'What will be printed').click();
    await waitUntil(() => host.shadowRoot?.querySelector('.sheet'));
    byRole(host, 'heading', 'My notes');
    byRole(host, 'heading', 'If I need help now');
  });

  it('saves a page and a text, with nobody’s name on the file', async () => {
    const {host, saved} = await screen();
    byRole(host, 'button', 'Save as a page').click();
    await host.updateComplete;
    expect(textOf(host)).to.contain('Saved as my-plan-2026-11-24.html. Look where your downloads are.');
    byRole(host, 'button', 'Save as a text file').click();
    await host.updateComplete;
    expect(textOf(host)).to.contain('Saved as my-plan-2026-11-24.txt.');
    expect(saved.map(({name, type}) => [name, type])).to.deep.equal([
      ['my-plan-2026-11-24.html', 'text/html'],
      ['my-plan-2026-11-24.txt', 'text/plain'],
    ]);
    expect(saved[0]!.text).to.match(/^<!doctype html>/);
    expect(saved[1]!.text)
      .to.match(/^Maggie’s plan\n/)
      .and.to.contain('\nAlso in the record\nBlood pressure');
    // Whoever takes the text gets no less than the others.
    for (const words of [
      'The bus stops early.',
      'Ask how it went on: 15 December 2026',
      'I agreed on 10 November 2026 to my',
    ])
      expect(saved[1]!.text).to.contain(words);
    expect(saved[1]!.text)
      .to.contain('\nMy goals and what will happen\nGoal 1: ')
      .and.to.contain('\nOther things that will happen\n- Jean: ');
    expect(host.said).to.have.length(2);
  });

  it('copies the text; where that is forbidden, selects it and says so', async () => {
    const {host} = await screen();
    const box = byRole(host, 'textbox', 'The plan as plain text') as HTMLTextAreaElement;
    expect(box.readOnly).to.equal(true);
    const written: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const clipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    try {
      clipboard((text) => Promise.resolve(void written.push(text)));
      byRole(host, 'button', 'Copy the text').click();
      await waitUntil(() => host.said.includes('The text has been copied.'));
      expect(written).to.deep.equal([box.value]);
      clipboard(() => Promise.reject(new Error('forbidden')));
      byRole(host, 'button', 'Copy the text').click();
      await waitUntil(() => host.said.length === 2);
      expect(host.said[1]).to.match(/could not be copied/);
      expect(host.active).to.equal(box);
      expect(box.selectionEnd - box.selectionStart).to.equal(box.value.length);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')?.get).to.equal(own.get);
    }
  });

  it('speaks Welsh', async () => {
    const {host, saved} = await screen('cy');
    byRole(host, 'heading', 'Copïau o’r cynllun hwn');
    byRole(host, 'button', 'Cadw fel tudalen').click();
    expect(saved[0]?.name).to.equal('fy-nghynllun-2026-11-24.html');
    expect(saved[0]?.text)
      .to.contain('<html lang="cy">')
      .and.to.contain('Gwnaed y copi ar 24 Tachwedd 2026.');
  });
});
