import {expect} from '@open-wc/testing';
import {loneliness, network} from '../../stories/wellbeing-group/sample-groups.js';
import {waitUntil} from '../support/wait-until.js';
import {drawings, openGroup} from './support.js';

describe('drawings of spk-wellbeing-group', () => {
  it('fit the room that there is, with nothing cut off or touching, as it is really drawn', async () => {
    const opened = await openGroup({properties: {summary: [network, loneliness]}, width: 960});
    for (const width of [960, 735, 400, 320, 280]) {
      opened.around.style.inlineSize = `${width}px`;
      const columns = width === 960 ? 2 : 1;
      const drawn = Math.min(640, Math.floor((width - 40 * (columns - 1)) / columns));
      await waitUntil(
        () => drawings(opened).every((each) => each.clientWidth === drawn),
        `drawings for ${width}`,
      );
      for (const drawing of drawings(opened)) {
        const box = drawing.getBoundingClientRect();
        const texts = [...drawing.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        for (const text of texts) {
          expect(text.left, `${width}`).to.be.at.least(box.left - 0.5);
          expect(text.right, `${width}`).to.be.at.most(box.right + 0.5);
        }
        const bars = [...drawing.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect());
        for (const text of texts) {
          const hit = bars.find(
            (bar) =>
              text.left < bar.right &&
              bar.left < text.right &&
              text.top + 4 < bar.bottom &&
              bar.top < text.bottom - 4,
          );
          expect(hit, `${width}`).to.equal(undefined);
        }
      }
    }
  });

  it('are drawn larger, with less in a row, for somebody with larger text', async () => {
    const {element} = await openGroup({properties: {summary: network}, width: 800});
    const drawing = () => element.shadowRoot!.querySelector('svg[role="img"]')!;
    const before = drawing().clientHeight;
    element.style.setProperty('--spk-font-size', '32px');
    element.requestUpdate();
    await waitUntil(() => drawing().clientHeight > 1.9 * before, 'a larger drawing');
    expect(drawing().clientWidth).to.be.at.most(800);
  });

  it('are never drawn smaller, for somebody with smaller text: 14 pixels is the least', async () => {
    for (const width of [800, 320]) {
      const opened = await openGroup({properties: {summary: network}, width});
      opened.element.style.setProperty('--spk-font-size', '13px');
      opened.element.requestUpdate();
      const {element} = opened;
      await waitUntil(
        () => getComputedStyle(element.shadowRoot!.querySelector('.view')!).fontSize === '13px',
      );
      // In the next frame it has been measured.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await element.updateComplete;
      expect(drawings(opened)).to.have.length(4);
      for (const drawing of drawings(opened)) {
        const units = (drawing as unknown as SVGSVGElement).viewBox.baseVal.width;
        expect(drawing.clientWidth / units, `${width}`).to.be.closeTo(1, 0.01);
        expect(drawing.clientWidth).to.be.at.most(width);
      }
    }
  });

  it('are larger for larger text only as far as there is room', async () => {
    const opened = await openGroup({properties: {summary: network}, width: 320});
    opened.element.style.setProperty('--spk-font-size', '32px');
    opened.element.requestUpdate();
    const units = () => (drawings(opened)[0] as unknown as SVGSVGElement).viewBox.baseVal.width;
    await waitUntil(() => units() !== 320, 'another drawing');
    expect(units()).to.equal(280);
    expect(drawings(opened)[0]!.clientWidth).to.equal(320);
  });

  it('begin on the right where the page does, also when it turns round', async () => {
    const {element, around} = await openGroup({properties: {summary: network}});
    const start = () => {
      const drawing = element.shadowRoot!.querySelector('svg[role="img"]')!.getBoundingClientRect();
      const bar = element.shadowRoot!.querySelector('svg[role="img"] rect')!.getBoundingClientRect();
      return bar.left - drawing.left < drawing.right - bar.right ? 'left' : 'right';
    };
    expect(start()).to.equal('left');
    around.dir = 'rtl';
    await waitUntil(() => start() === 'right', 'bars from the right');
  });

  it('has no style attributes, which a strict policy forbids', async () => {
    const {element} = await openGroup({properties: {summary: network}});
    expect(element.shadowRoot!.querySelectorAll('[style], style')).to.have.length(0);
  });
});
