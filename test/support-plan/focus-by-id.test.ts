import {expect, fixture, html} from '@open-wc/testing';
import {focusById} from '../../src/support-plan/focus-by-id.js';

/** Two sections far down a page, the second one as high as is said. */
async function sections(height: number): Promise<{root: ShadowRoot; at: (id: string) => DOMRect}> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const make = (parent: Node, name: string, id: string, size: number) => {
    const element = document.createElement(name);
    element.id = id;
    element.style.cssText = `display: block; block-size: ${size}px; margin: 0`;
    parent.appendChild(element);
    return element;
  };
  make(root, 'div', 'before', 3000);
  const section = make(root, 'section', 'section', height);
  section.className = 'sec';
  make(section, 'h3', 'heading', 40);
  make(section, 'div', 'between', height - 120);
  make(section, 'button', 'button', 40);
  make(root, 'div', 'after', 3000);
  return {root, at: (id) => root.getElementById(id)!.getBoundingClientRect()};
}

describe('focus of a plan', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('leaves a page where it is when what gets focus is in sight', async () => {
    const {root, at} = await sections(300);
    window.scrollTo(0, 3000 + 300 - window.innerHeight / 2);
    const before = at('button').top;
    expect(focusById(root, 'button')).to.equal(true);
    expect(root.activeElement?.id).to.equal('button');
    expect(at('button').top).to.be.closeTo(before, 1);
  });

  it('brings the heading of its section along', async () => {
    const {root, at} = await sections(300);
    window.scrollTo(0, 0);
    focusById(root, 'button');
    expect(at('heading').top).to.be.within(-1, window.innerHeight / 2);
    expect(at('button').bottom).to.be.below(window.innerHeight);
  });

  it('brings what gets focus where the section is too high for both', async () => {
    const {root, at} = await sections(2000);
    window.scrollTo(0, 0);
    focusById(root, 'button');
    expect(at('button').top).to.be.within(-1, window.innerHeight);
    expect(focusById(root, 'nothing')).to.equal(false);
  });
});
