import {expect, fixture, html} from '@open-wc/testing';
import {html as lit, type TemplateResult} from 'lit';
import {define} from '../../src/element/define.js';
import {SpkElement} from '../../src/element/spk-element.js';
import {THEMES} from '../../src/tokens/themes.js';
import tokens from '../../src/tokens/tokens.json';

/** Shows what a token computes to, as an element of the kit would see it. */
class TokenProbe extends SpkElement {
  rgb(token: string): [number, number, number] {
    const probe = this.shadowRoot!.querySelector<HTMLElement>('.spk-root > span')!;
    probe.style.color = `var(--_${token})`;
    const colour = getComputedStyle(probe).color;
    const parts = [...colour.matchAll(/[\d.]+/g)].map(Number);
    const scale = colour.startsWith('rgb') ? 1 : 255;
    return [parts[0]! * scale, parts[1]! * scale, parts[2]! * scale];
  }

  protected override render(): TemplateResult {
    return lit`<div class="spk-root"><span>text</span><slot></slot></div>`;
  }
}
define('spk-token-probe', TokenProbe);

function luminance(rgb: readonly number[]): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for edges of controls and what shows focus (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;
const pairs: [front: string, back: string, least: number][] = [
  ['text', 'surface', TEXT],
  ['text', 'panel', TEXT],
  ['text', 'tint', TEXT],
  ['text-secondary', 'surface', TEXT],
  ['text-secondary', 'panel', TEXT],
  ['text-secondary', 'tint', TEXT],
  ['text-reverse', 'text', TEXT],
  ['text-reverse', 'brand', TEXT],
  ['brand-dark', 'tint', TEXT],
  ['brand-dark', 'surface', TEXT],
  ['link', 'surface', TEXT],
  ['link', 'panel', TEXT],
  ['link', 'tint', TEXT],
  ['link-visited', 'surface', TEXT],
  ['link-hover', 'surface', TEXT],
  ['link-hover', 'panel', TEXT],
  ['link-active', 'surface', TEXT],
  ['error', 'surface', TEXT],
  ['error', 'panel', TEXT],
  ['success', 'surface', TEXT],
  ['focus-text', 'focus', TEXT],
  ['button-text', 'button', TEXT],
  ['button-text', 'button-hover', TEXT],
  ['button-text', 'button-active', TEXT],
  ['map-label', 'map-land', TEXT],
  ['input-border', 'surface', EDGE],
  ['input-border', 'panel', EDGE],
  ['brand', 'surface', EDGE],
  ['brand', 'map-land', EDGE],
  ['brand', 'map-out', EDGE],
  ['button', 'surface', EDGE],
  ['button', 'panel', EDGE],
  ['focus-text', 'surface', EDGE],
];

describe('contrast', () => {
  for (const theme of THEMES) {
    describe(theme, () => {
      for (const [front, back, least] of pairs) {
        it(`${front} on ${back} is at least ${least}`, async () => {
          const probe = await fixture<TokenProbe>(html`<spk-token-probe theme=${theme}></spk-token-probe>`);
          expect(contrast(probe.rgb(front), probe.rgb(back))).to.be.at.least(least);
        });
      }
    });
  }

  it('agrees with the measured numbers of the NHS colours', async () => {
    const probe = await fixture<TokenProbe>(html`<spk-token-probe></spk-token-probe>`);
    expect(contrast(probe.rgb('text'), probe.rgb('surface'))).to.be.closeTo(14.4, 0.1);
    expect(contrast(probe.rgb('border'), probe.rgb('surface')), 'decoration only').to.be.closeTo(1.37, 0.02);
  });
});

describe('themes', () => {
  const hex = (value: string) => [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));

  for (const theme of ['nhs', 'govuk'] as const) {
    it(`${theme} gives every colour its listed value`, async () => {
      const probe = await fixture<TokenProbe>(html`<spk-token-probe theme=${theme}></spk-token-probe>`);
      for (const [name, values] of Object.entries(tokens)) {
        if (/^#[\da-f]{6}$/.test(values[theme])) {
          expect(probe.rgb(name), name).to.deep.equal(hex(values[theme]));
        }
      }
    });
  }

  it('is nhs when nothing is said', async () => {
    const probe = await fixture<TokenProbe>(html`<spk-token-probe></spk-token-probe>`);
    expect(probe.rgb('brand')).to.deep.equal(hex(tokens.brand.nhs));
  });

  it('takes a token from anything around it', async () => {
    const around = await fixture(html`<div><spk-token-probe></spk-token-probe></div>`);
    (around as HTMLElement).style.setProperty('--spk-brand', '#6b1f5c');
    expect((around.firstElementChild as TokenProbe).rgb('brand')).to.deep.equal([0x6b, 0x1f, 0x5c]);
  });

  it('lets a theme inside another one have all of its colours', async () => {
    const outer = await fixture(
      html`<spk-token-probe theme="govuk"><spk-token-probe theme="nhs"></spk-token-probe></spk-token-probe>`,
    );
    const inner = outer.firstElementChild as TokenProbe;
    for (const name of ['text', 'brand', 'link', 'focus', 'button', 'panel'] as const) {
      expect(inner.rgb(name), name).to.deep.equal(hex(tokens[name].nhs));
    }
  });

  it('leaves brand, link and font of council to the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><spk-token-probe theme="council"></spk-token-probe></div>`,
    );
    const probe = page.firstElementChild as TokenProbe;
    page.style.fontFamily = 'verdana';
    expect(getComputedStyle(probe.shadowRoot!.querySelector('.spk-root')!).fontFamily).to.equal('verdana');
    page.style.setProperty('--spk-brand', '#6b1f5c');
    for (const name of ['brand', 'link', 'button']) {
      expect(probe.rgb(name), name).to.deep.equal([0x6b, 0x1f, 0x5c]);
    }
    page.style.setProperty('--spk-link', '#14406b');
    expect(probe.rgb('link')).to.deep.equal([0x14, 0x40, 0x6b]);
    expect(probe.rgb('button')).to.deep.equal([0x6b, 0x1f, 0x5c]);
  });
});
