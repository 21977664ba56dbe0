import {expect} from '@open-wc/testing';
import {plainText} from '../../../src/model/rich-text.js';
import type {RichText} from '../../../src/model/rich-text.js';
import {repairEncoding} from '../../../src/backends/normalise/encoding.js';
import {slug} from '../../../src/backends/normalise/identity.js';
import {parseMarkup} from '../../../src/backends/normalise/markup.js';
import {line, richText} from '../../../src/backends/normalise/rich-text.js';
import {summarise} from '../../../src/backends/normalise/summary.js';
import {Tools} from '../../../src/backends/normalise/tools.js';

const paragraph = (text: string): RichText => [{kind: 'paragraph', children: [{text}]}];

describe('repairEncoding', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['cafÃ©', 'café'],
    ['donâ€™t â€“ ever', 'don’t – ever'],
    ['Â£5Â\u00a0each', '£5\u00a0each'],
    ['TÅ· ffrind a dÅµr', 'Tŷ ffrind a dŵr'],
    ['ðŸ˜€ hello', '😀 hello'],
    ['half good: café, half bad: cafÃ©', 'half good: café, half bad: café'],
    // Honest text stays.
    ['Ânglesey, tân a dŵr', 'Ânglesey, tân a dŵr'],
    ['SÃO PAULO', 'SÃO PAULO'],
    ['CAFÉ®', 'CAFÉ®'],
    ['plain', 'plain'],
  ];
  for (const [from, to] of cases) it(`${from} is ${to}`, () => expect(repairEncoding(from)).to.equal(to));
});

describe('parseMarkup', () => {
  const cases: readonly (readonly [string, string, RichText])[] = [
    [
      'paragraphs, emphasis and breaks',
      '<p>A <strong>gentle</strong> <i>walk</i>.<br>All&nbsp;welcome</p><p></p><p>Tea</p>',
      [
        {
          kind: 'paragraph',
          children: [
            {text: 'A '},
            {text: 'gentle', strong: true},
            {text: ' '},
            {text: 'walk', emphasis: true},
            {text: '.'},
            {kind: 'break'},
            {text: 'All welcome'},
          ],
        },
        ...paragraph('Tea'),
      ],
    ],
    [
      'lists, with a list inside',
      '<ul><li>One<ul><li>Inner</li></ul></li><li><p>Two</p></li></ul>after',
      [
        {kind: 'list', ordered: false, items: [[{text: 'One'}, {kind: 'list', ordered: false, items: [[{text: 'Inner'}]]}], [{text: 'Two'}]]},
        ...paragraph('after'),
      ],
    ],
    ['an ordered list', '<ol><li>1<li>2</ol>', [{kind: 'list', ordered: true, items: [[{text: '1'}], [{text: '2'}]]}]],
    [
      'links it may keep',
      '<a href="https://a.example/x">web</a> <a href="mailto:a@b.example">mail</a> <a href="www.c.example">bare</a>',
      [
        {
          kind: 'paragraph',
          children: [
            {text: 'web', href: 'https://a.example/x'},
            {text: ' '},
            {text: 'mail', href: 'mailto:a@b.example'},
            {text: ' '},
            {text: 'bare', href: 'https://www.c.example'},
          ],
        },
      ],
    ],
    [
      'links it must not keep',
      '<a href="javascript:alert(1)">one</a><a href="java\nscript:alert(1)"> two</a><a href="data:text/html,x"> three</a>',
      paragraph('one two three'),
    ],
    [
      'scripts, styles and editor markup, gone with their content or attributes',
      '<style>p{}</style><script>alert("<p>x</p>")</script><p style="color:red" data-cke-x="1" onclick="x()">Hi<img src=x onerror=alert(1)></p><svg><text>no</text></svg>',
      paragraph('Hi'),
    ],
    ['entities, once', 'Fish &amp; chips &lt;3 caf&eacute;', paragraph('Fish & chips <3 café')],
    ['HTML that was escaped twice', '&lt;p&gt;Hello &amp;amp; welcome&lt;/p&gt;', paragraph('Hello & welcome')],
    ['tags that never close', '<p><b>Bold', [{kind: 'paragraph', children: [{text: 'Bold', strong: true}]}]],
    ['headings as strong paragraphs', '<h2>Times</h2>Mondays', [
      {kind: 'paragraph', children: [{text: 'Times', strong: true}]},
      ...paragraph('Mondays'),
    ]],
    ['nothing', '<p>&nbsp;</p><br>', []],
  ]; // prettier-ignore
  for (const [what, html, tree] of cases) {
    it(`reads ${what}`, () => expect(parseMarkup(html)).to.deep.equal(tree));
  }
});

describe('richText', () => {
  it('needs no parser for words without markup', () => {
    const tools = new Tools('x');
    expect(richText('Tea & cake, 5 < 6, AT&T', tools)).to.deep.equal(paragraph('Tea & cake, 5 < 6, AT&T'));
    expect(tools.lacking).to.equal(false);
  });

  it('asks for the parser and uses it once it is there', async () => {
    const tools = new Tools('x');
    richText('<b>Hi</b>', tools);
    expect(tools.lacking).to.equal(true);
    await tools.fetchLacking();
    expect(tools.lacking).to.equal(false);
    expect(plainText(richText('<b>Hi</b> &amp; hello', tools))).to.equal('Hi & hello');
    expect(line('Arts &amp; <i>crafts</i>', tools)).to.equal('Arts & crafts');
  });

  it('makes paragraphs, breaks and lists of line ends', () => {
    expect(richText('One\r\ntwo\r\n\r\n \r\nThree\n- a\n- b\n', new Tools('x'))).to.deep.equal([
      {kind: 'paragraph', children: [{text: 'One'}, {kind: 'break'}, {text: 'two'}]},
      {kind: 'paragraph', children: [{text: 'Three'}]},
      {kind: 'list', ordered: false, items: [[{text: 'a'}], [{text: 'b'}]]},
    ]);
  });

  it('has nothing to say about what is no text', () => {
    for (const value of [null, undefined, 5, {}, '  '])
      expect(richText(value, new Tools('x'))).to.deep.equal([]);
  });
});

describe('summarise', () => {
  it('takes two sentences', () => {
    expect(summarise(paragraph('Come along. Meet people! Then a third. And a fourth.'))).to.equal(
      'Come along. Meet people!',
    );
  });

  it('does not stop at abbreviations and times in lower case', () => {
    expect(summarise(paragraph('Open 9.30 a.m. to 4 p.m. daily e.g. on Mondays'))).to.equal(
      'Open 9.30 a.m. to 4 p.m. daily e.g. on Mondays',
    );
  });

  it('ends at a word within 200 characters', () => {
    const summary = summarise(paragraph('wellbeing '.repeat(60)));
    expect(summary.length).to.be.at.most(200);
    expect(summary).to.match(/wellbeing…$/);
  });

  it('survives one endless word', () => {
    expect(summarise(paragraph('x'.repeat(900))).length).to.be.at.most(200);
  });
});

describe('slug', () => {
  it('is made of plain letters', () => {
    expect(slug('Chatty Café & Friends', 'M33 7ZF', undefined)).to.equal('chatty-cafe-friends-m33-7zf');
  });
});
