import {expect} from '@open-wc/testing';
import {plainText, type Inline, type RichText, type TextList} from '../../../src/model/rich-text.js';
import {linkTarget} from '../../../src/model/rich-text/link-target.js';
import {readMarkdown, readXhtml} from '../../../src/model/rich-text/read.js';
import {corpusForm} from '../../support/questionnaires.js';

const paragraph = (...children: readonly (Inline | string)[]): RichText[number] => ({
  kind: 'paragraph',
  children: children.map((each) => (typeof each === 'string' ? {text: each} : each)),
});
const list = (ordered: boolean, ...items: TextList['items']): TextList => ({kind: 'list', ordered, items});

type Case = readonly [what: string, source: string, tree: RichText];

const markdown: readonly Case[] = [
  ['plain words', 'Tea & cake, 5 < 6', [paragraph('Tea & cake, 5 < 6')]],
  [
    'emphasis',
    'A **strong** and *soft* ***both***',
    [
      paragraph(
        'A ',
        {text: 'strong', strong: true},
        ' and ',
        {text: 'soft', emphasis: true},
        ' ',
        {text: 'both', strong: true, emphasis: true},
      ),
    ],
  ],
  ['paragraphs and breaks', 'One\ntwo\n\nThree  \nfour', [paragraph('One two'), paragraph('Three', {kind: 'break'}, 'four')]],
  ['headings', '# Times\nMondays', [paragraph({text: 'Times', strong: true}), paragraph('Mondays')]],
  [
    'nested lists',
    '- one\n- two\n  1. first\n  2. **second**\n- three',
    [
      list(
        false,
        [{text: 'one'}],
        [{text: 'two'}, list(true, [{text: 'first'}], [{text: 'second', strong: true}])],
        [{text: 'three'}],
      ),
    ],
  ],
  ['a task list', '- [x] done\n- [ ] not', [list(false, [{text: 'done'}], [{text: 'not'}])]],
  [
    'links',
    '[web](https://a.example/x "t") <mailto:a@b.example> https://c.example',
    [
      paragraph(
        {text: 'web', href: 'https://a.example/x'},
        ' ',
        {text: 'mailto:a@b.example', href: 'mailto:a@b.example'},
        ' ',
        {text: 'https://c.example', href: 'https://c.example/'},
      ),
    ],
  ],
  ['links that it must not keep', '[a](javascript:alert(1)) [b][x]\n\n[x]: data:text/html,hi', [paragraph('a b')]],
  ['images, as their words', 'See ![a map of the <hall>](x.png "t")', [paragraph('See a map of the <hall>')]],
  ['code', 'Type `a <b> &amp; c`\n\n```\none\n  two <x>\n```', [
    paragraph('Type a <b> &amp; c'),
    paragraph('one', {kind: 'break'}, 'two <x>'),
  ]],
  ['character references', 'Fish &amp; chips &lt;b&gt; \\*', [paragraph('Fish & chips <b> *')]],
  ['a quotation and a line', '> Said\n\n---\n\nAfter', [paragraph('Said'), paragraph('After')]],
  ['a table', '| Day | Time |\n|--|--|\n| Monday | 9am |', [
    paragraph({text: 'Day', strong: true}, ' ', {text: 'Time', strong: true}),
    paragraph('Monday 9am'),
  ]],
  ['struck words', 'now ~~not~~ so', [paragraph('now not so')]],
  ['pieces of HTML', 'A <b>bold</b> <u>line</u><br>next', [
    paragraph('A ', {text: 'bold', strong: true}, ' line', {kind: 'break'}, 'next'),
  ]],
  ['blocks of HTML', '<div>One <i>two</i></div>\n\nThree', [
    paragraph('One ', {text: 'two', emphasis: true}),
    paragraph('Three'),
  ]],
  ['a script in a line', 'A <script>alert("<b>1</b>")</script> b', [paragraph('A b')]],
  ['a script of its own', '<script>\nalert(1)\n</script>\n\nAfter', [paragraph('After')]],
  ['a link in HTML', '<a href="javascript:alert(1)" onclick="x()">one</a>', [paragraph('one')]],
  ['nothing', ' \n\n', []],
]; // prettier-ignore

const xhtml: readonly Case[] = [
  [
    'what FHIR allows',
    '<div xmlns="http://www.w3.org/1999/xhtml"><h2>Times</h2><p>A <b>b</b><br/>c</p></div>',
    [paragraph({text: 'Times', strong: true}), paragraph('A ', {text: 'b', strong: true}, {kind: 'break'}, 'c')],
  ],
  ['elements that close themselves', '<div/><p>One</p><script src="x"/><p>Two</p>', [paragraph('One'), paragraph('Two')]],
  ['a script', '<script>Yes</script>', []],
  ['a script in mixed case, with words around', 'No <ScRiPt>Yes</sCrIpT> way', [paragraph('No way')]],
  ['a script in pieces', '<scr<script>x</script>ipt>alert(1)</script>', [paragraph('xipt>alert(1)')]],
  ['handlers and styles', '<p onclick="x()" style="display:none" onload=y>Hi</p><style>p{}</style>', [paragraph('Hi')]],
  ['images', '<p>See <img src="x" onerror="alert(1)" alt="the &lt;hall&gt;"/> here</p>', [paragraph('See the <hall> here')]],
  ['foreign content', '<svg onload="x()"><text>no</text></svg><math><mi>no</mi></math>After', [paragraph('After')]],
  ['frames and forms', '<iframe src="x">no</iframe><form><button>no</button><label>Name</label></form>', [paragraph('Name')]],
  ['unknown elements, by their words', '<blink>Look</blink> <x-y z="1">here</x-y>', [paragraph('Look here')]],
  ['templates', '<template><p>no</p></template><noscript>no</noscript>yes', [paragraph('yes')]],
  ['comments and CDATA', 'a<!-- <b>no</b> -->b', [paragraph('ab')]],
  [
    'links',
    '<a href="https://a.example">a</a><a href="JaVaScRiPt:alert(1)">b</a><a href="&#106;avascript:alert(1)">c</a>' +
      '<a href=" java&#10;script:alert(1)">d</a><a href="data:text/html,x">e</a><a href="vbscript:x">f</a>' +
      '<a href="/page">g</a><a href="//evil.example">h</a><a>i</a><a href="tel:+44 1632 960001">j</a>',
    [
      paragraph(
        {text: 'a', href: 'https://a.example/'},
        'bcdefghi',
        {text: 'j', href: 'tel:+44 1632 960001'},
      ),
    ],
  ],
  [
    'lists beside items',
    '<ul><li>one</li><ul><li>below</li></ul><li>two<ol><li>x</li></ol>after</li></ul>',
    [
      list(
        false,
        [{text: 'one'}, list(false, [{text: 'below'}])],
        [{text: 'two'}, list(true, [{text: 'x'}]), {text: 'after'}],
      ),
    ],
  ],
  ['a list that is never closed', '<ul><li>one<li>two', [list(false, [{text: 'one'}], [{text: 'two'}])]],
]; // prettier-ignore

describe('readMarkdown', () => {
  for (const [what, source, tree] of markdown) {
    it(`reads ${what}`, async () => expect(await readMarkdown(source)).to.deep.equal(tree));
  }
});

describe('readXhtml', () => {
  it('reads the form of the corpus with a script in it', async () => {
    const form = await corpusForm('xhtml-unsafe');
    const item = form.item?.[0] as {_text?: {extension?: {valueString?: string}[]}} | undefined;
    expect(await readXhtml(item?._text?.extension?.[0]?.valueString ?? '')).to.deep.equal([
      paragraph(
        {text: 'Please', emphasis: true},
        ' answer or ',
        {text: 'No', strong: true},
        ' to each of the following questions:',
      ),
    ]);
  });

  for (const [what, source, tree] of xhtml) {
    it(`reads ${what}`, async () => expect(await readXhtml(source)).to.deep.equal(tree));
  }

  it('is not led astray by lists without end', async () => {
    const deep = await readXhtml('<ul><li>x'.repeat(5000));
    expect(plainText(deep).split('\n')).to.have.length(5000);
    let depth = 0;
    for (let at: RichText[number] | Inline | undefined = deep[0]; at && 'items' in at; depth++) {
      at = at.items[0]?.find((part) => 'items' in part);
    }
    expect(depth).to.equal(6);
  });
});

describe('texts that are made to be slow', () => {
  it('are read up to a length that no description has', async () => {
    const html = plainText(await readXhtml(`${'word '.repeat(20_000)}too far`));
    expect(html).to.have.length(99_999);
    const markdown = plainText(await readMarkdown(`${'word '.repeat(6000)}too far`));
    expect(markdown).to.have.length(29_999);
  });
});

describe('plainText', () => {
  it('puts each item of nested lists on a line', async () => {
    expect(plainText(await readMarkdown('Do:\n\n- one\n  - below\n- two'))).to.equal('Do:\none\nbelow\ntwo');
  });
});

describe('linkTarget', () => {
  for (const [href, target] of [
    ['https://a.example/x?y#z', 'https://a.example/x?y#z'],
    [' http://a.example ', 'http://a.example/'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['tel:01632960001', 'tel:01632960001'],
    ['ftp://a.example', undefined],
    ['javascript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['#part', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`${href}`, () => expect(linkTarget(href)).to.equal(target));
  }
});
