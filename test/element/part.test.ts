import {expect} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {addStyles} from '../../src/element/add-styles.js';
import {Part, whenIdle} from '../../src/element/part.js';

describe('a part that is fetched', () => {
  it('is fetched once, however many ask, and is there at once after that', async () => {
    let fetches = 0;
    const part = new Part(() => Promise.resolve(++fetches));
    expect(part.value).to.be.undefined;
    expect(await Promise.all([part.load(), part.load()])).to.deep.equal([1, 1]);
    expect(part.value).to.equal(1);
    await part.load();
    expect(fetches).to.equal(1);
  });

  it('is asked for again after a failure', async () => {
    let fetches = 0;
    const part = new Part(() =>
      ++fetches === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('x'),
    );
    expect(await part.load().catch((error: Error) => error.message)).to.equal('offline');
    expect(part.value).to.be.undefined;
    expect(await part.load()).to.equal('x');
  });

  it('is fetched when there is time', async () => {
    await new Promise<void>(whenIdle);
  });
});

describe('style sheets that come later', () => {
  const base = css`
    p {
      color: red;
    }
  `;
  const own = css`
    p {
      color: blue;
    }
  `;
  const later = css`
    p {
      color: lime;
      margin-top: 7px;
    }
  `;

  it('are added once, and do not win over what the element says last', () => {
    class Styled extends LitElement {
      static override styles = [base, own];
    }
    customElements.define('spk-test-styled', Styled);
    const element = document.createElement('spk-test-styled') as Styled;
    document.body.append(element);
    const root = element.shadowRoot!;
    const text = document.createElement('p');
    root.append(text);
    addStyles(root, [base, [later]]);
    addStyles(root, later);
    expect(root.adoptedStyleSheets).to.have.length(3);
    expect(getComputedStyle(text).color).to.equal('rgb(0, 0, 255)');
    expect(getComputedStyle(text).marginTop).to.equal('7px');
    element.remove();
  });
});
