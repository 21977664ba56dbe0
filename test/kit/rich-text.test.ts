import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {richInline, richText} from '../../src/kit/rich-text/rich-text-template.js';
import type {RichText} from '../../src/model/rich-text.js';
import {readXhtml} from '../../src/model/rich-text/read.js';

const rendered = async (text: RichText) => {
  const box = await fixture<HTMLElement>(html`<div>${richText(text)}</div>`);
  return box.innerHTML
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (end) => end.trim());
};

describe('richText', () => {
  it('renders paragraphs, emphasis, breaks and nested lists', async () => {
    const text = await readXhtml('<p>A <b>b</b><br/><i>c</i></p><ol><li>one<ul><li>two</li></ul></li></ol>');
    expect(await rendered(text)).to.equal(
      '<p dir="auto">A<strong>b</strong><br><em>c</em></p>' +
        '<ol><li dir="auto">one<ul><li dir="auto">two</li></ul></li></ol>',
    );
  });

  it('renders a link only where its address is safe, whatever the data claims', async () => {
    const text: RichText = [
      {
        kind: 'paragraph',
        children: [
          {text: 'a', href: 'https://a.example/'},
          {text: 'b', href: 'javascript:x'},
        ],
      },
    ];
    expect(await rendered(text)).to.equal(
      '<p dir="auto"><a rel="noopener noreferrer nofollow" href="https://a.example/">a</a>b</p>',
    );
  });

  it('never makes markup of words', async () => {
    const text: RichText = [{kind: 'paragraph', children: [{text: '<img src=x onerror=alert(1)>'}]}];
    const box = await fixture<HTMLElement>(html`<div>${richText(text)}</div>`);
    expect(box.querySelector('img')).to.equal(null);
    expect(box.textContent).to.contain('<img');
  });
});

describe('richInline', () => {
  it('has no block in it', async () => {
    const label = await fixture<HTMLElement>(
      html`<label>${richInline([{text: 'Are you ', strong: true}, {text: 'well?'}])}</label>`,
    );
    expect([...label.children].map(({localName}) => localName)).to.deep.equal(['strong']);
    expect(label.textContent).to.equal('Are you well?');
  });
});
