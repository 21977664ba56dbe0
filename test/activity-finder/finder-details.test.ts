import {expect} from '@open-wc/testing';
import type {Activity} from '../../src/model/activity.js';
import {
  HALL,
  LIBRARY,
  sample,
  STEP_FREE,
  TOILET,
  weekly,
} from '../../stories/activity-finder/sample-parts.js';
import {FinderDriver} from '../support/finder-driver.js';
import {allByRole, byRole, nameOf, textOf} from '../support/roles.js';

const list = {view: 'list', 'page-size': '50'};
const opened = async (name: string, attributes: Record<string, string> = {}) => {
  const finder = await FinderDriver.open({attributes: {...list, ...attributes}});
  return {finder, details: await finder.open(name)};
};
const openedOnly = async (activity: Activity, attributes: Record<string, string> = {}) => {
  const finder = await FinderDriver.open({attributes: {...list, ...attributes}, activities: [activity]});
  return {finder, details: await finder.open(activity.name)};
};

describe('<spk-activity-finder>: an opened activity', () => {
  it('answers what people ask, in their order', async () => {
    const {finder, details} = await opened('Gentle swim');
    expect([...details.querySelectorAll('dt')].map(textOf)).to.deep.equal([
      'When',
      'Where',
      'Cost',
      'Who it is for',
      'How to join',
      'Access',
      'Contact',
    ]);
    expect(finder.row(details, 'When')).to.equal(
      'Today, 2pm to 3pm Every Tuesday and Thursday. Then 26 November and 1 December.',
    );
    expect(finder.row(details, 'Where')).to.match(
      /^Riverside Pool, 12 Broad Lane, Sale, M33 7ZF Get directions/,
    );
    expect(finder.row(details, 'Cost')).to.equal('£4.60');
    expect(finder.row(details, 'Who it is for')).to.equal(
      'People aged 16 and over. For people in Sale and Urmston. Languages: English and Urdu.',
    );
    expect(finder.row(details, 'How to join')).to.equal('Drop in. You do not need to book or be referred.');
    expect(finder.row(details, 'Access')).to.equal(
      'Step-free access Accessible toilet Accessible parking Not known: hearing loop and quiet space. Ask the organiser.',
    );
    expect(finder.row(details, 'Contact')).to.match(
      /Riverside Leisure Trust.*Front desk.*0161 496 0001.*swim@pool\.example\.org/,
    );
    expect(textOf(details)).to.include('Details last checked on 14 September 2026.');
    expect(textOf(details)).to.include('Listed by Sample directory.');
    expect(textOf(details)).not.to.include('Check before you go');
  });

  it('shows a description as a tree of paragraphs, lists and links', async () => {
    const {details} = await opened('Gentle swim');
    const list = [...details.querySelectorAll('ul')].find((each) => textOf(each).startsWith('Steps'))!;
    expect([...list.children].map(textOf)).to.deep.equal([
      'Steps and a hoist',
      'Floats to borrow',
      'Friendly staff',
    ]);
    expect(details.querySelector('strong')?.textContent).to.equal('warm water');
    expect(list.querySelector('em')?.textContent).to.equal('Friendly ');
    const link = byRole(details, 'link', 'the timetable');
    expect(link.getAttribute('href')).to.equal('https://pool.example.org/times');
    expect(link.getAttribute('rel')).to.include('noopener').and.to.include('noreferrer');
  });

  it('takes the list’s place: focus on its name, and back to the same card and its focus', async () => {
    const {finder, details} = await opened('Gentle swim');
    const element = finder.root.querySelector('spk-activity-details')!;
    expect(finder.root.activeElement).to.equal(element);
    expect(nameOf(element.shadowRoot!.activeElement!)).to.equal('Gentle swim');
    expect(details).to.exist;
    expect(finder.results).to.deep.equal([]);
    expect(finder.selections.map(({id}) => id)).to.deep.equal(['gentle-swim']);
    expect(allByRole(finder.root, 'button', 'Back to 30 activities')).to.have.length(1);
    await finder.back();
    expect(finder.results).to.have.length(30);
    expect(nameOf(finder.root.activeElement!)).to.equal('Gentle swim');
  });

  it('sends the whole activity with spk-activity-select, and bubbles out of shadow roots', async () => {
    const finder = await FinderDriver.open({attributes: list});
    const heard: Activity[] = [];
    const listen = (event: Event) => heard.push((event as CustomEvent<{activity: Activity}>).detail.activity);
    document.addEventListener('spk-activity-select', listen);
    await finder.open('Gentle swim');
    document.removeEventListener('spk-activity-select', listen);
    expect(heard).to.have.length(1);
    expect(heard[0]!.description).to.have.length(3);
  });

  it('says how far it is only where somebody gave a place', async () => {
    const {finder, details} = await opened('Gentle swim');
    expect(textOf(details)).not.to.match(/About .* mile/);
    await finder.back();
    await finder.near('Stretford');
    expect(textOf(await finder.open('Gentle swim'))).to.match(/About \d\.\d miles from Stretford/);
  });

  it('says what helps with access once, in Welsh too', async () => {
    const place = {...HALL, accessibility: ['Step-free access', 'Accessible toilet', 'Ramp at the side']};
    const finder = await FinderDriver.open({
      attributes: list,
      lang: 'cy',
      activities: [sample('hall', 'Quay Hall', {places: [place], accessibility: [STEP_FREE, TOILET]})],
    });
    const details = await finder.open('Quay Hall');
    expect(finder.row(details, 'Mynediad')).to.match(
      /^Mynediad heb risiau Toiled hygyrch Ramp at the side [^A]*$/,
    );
  });

  it('says at which of several places each session is, and leaves out those that are over', async () => {
    const {finder, details} = await openedOnly(
      sample('two', 'Two halls', {
        places: [HALL, LIBRARY],
        sessions: [
          weekly('WE', '10:00', '11:00', {placeId: HALL.id!}),
          weekly('TH', '10:00', '11:00', {placeId: LIBRARY.id!}),
          weekly('FR', '10:00', '11:00', {placeId: HALL.id!, validTo: '2026-07-24'}),
        ],
      }),
    );
    expect(finder.row(details, 'When')).to.equal(
      'Tomorrow, 10am to 11am, Quay Hall Every Wednesday, 10am to 11am, Quay Hall Every Thursday, 10am to 11am, Station Library',
    );
  });

  for (const [name, words, absent] of [
    [
      'Repair café',
      'Check before you go These details were last checked on 1 June 2024, more than a year ago. Call 0161 496 0011',
      'Details last checked',
    ],
    [
      'Tai chi in the park',
      'Check before you go We do not know when these details were last checked. Ask the organiser',
      'Details last checked',
    ],
    ['Chair yoga', 'Times not known', 'Free'],
    ['Winter craft fair', 'Not running now', '2025'],
    ['Allotment mornings', 'Paused for now', 'Today'],
    ['Film club', 'Not running now', 'Friday 27'],
    [
      'Knit and natter',
      'This is a sample, written to show how the list works. It does not take place.',
      'Paused',
    ],
    ['Community choir', 'Full at the moment', 'Drop in'],
    ['Walking football', 'Important Moved indoors until March.', 'Full'],
    ['Bereavement group', 'The exact address is given when you get in touch.', 'Get directions'],
    [
      'Befriending calls',
      'You need a referral, for example from your GP surgery or a link worker.',
      'Get directions',
    ],
    ['Money advice at home', 'At your home By phone', 'Get directions'],
    ['Station Library', 'Every Monday to Wednesday and Friday', 'Book a place'],
    ['Women’s boxing', 'People aged 18 and over. For women.', 'For men'],
    ['Youth art room', 'People aged 11 to 15.', 'and over'],
    ['Mindfulness online', 'From £3 £3, or £6 if you are working', 'Free'],
  ] as const) {
    it(`${name}: ${words.slice(0, 50)}`, async () => {
      const {details} = await opened(name);
      if (name !== 'Station Library') expect(textOf(details)).to.include(words);
      else expect(textOf(details)).to.include('Every Monday, Tuesday, Wednesday and Friday, 9am to 5pm');
      expect(textOf(details)).not.to.include(absent);
    });
  }

  it('links to booking, phone, e-mail and directions, and to nothing that names the person', async () => {
    const finder = await FinderDriver.open({attributes: list});
    await finder.near('M33');
    const swim = await finder.open('Gentle swim');
    const hrefs = allByRole(swim, 'link').map((link) => link.getAttribute('href')!);
    expect(hrefs).to.include('tel:01614960001').and.to.include('mailto:swim@pool.example.org');
    expect(hrefs.find((href) => href.includes('maps'))).to.include('destination=53.4262,-2.3251');
    expect(hrefs.join()).not.to.match(/M33&|origin=|saddr/);
    await finder.back();
    await finder.within('Any distance');
    const online = await finder.open('Mindfulness online');
    expect(byRole(online, 'link', 'Book a place').getAttribute('href')).to.equal(
      'https://calm.example.org/book',
    );
  });

  it('offers to report a wrong detail, with the activity filled in', async () => {
    const {details} = await opened('Women’s boxing', {
      'report-href': 'https://council.example.org/report?id={id}&name={name}',
    });
    expect(byRole(details, 'link', 'Report a problem with these details').getAttribute('href')).to.equal(
      'https://council.example.org/report?id=boxing&name=Women%E2%80%99s%20boxing',
    );
  });

  it('makes no link of a report address that would run script', async () => {
    const {details} = await opened('Chair yoga', {'report-href': 'javascript:alert(1)'});
    expect(allByRole(details, 'link', /Report/)).to.have.length(0);
  });

  it('offers a referral only where asked, and lets the page do it', async () => {
    const {details} = await opened('Chair yoga');
    expect(allByRole(details, 'button', 'Refer to this activity')).to.have.length(0);
    const {finder} = await opened('Gentle swim', {refer: ''});
    let event: CustomEvent<{activity: Activity}> | undefined;
    const listen = (each: Event) => {
      event = each as CustomEvent<{activity: Activity}>;
      each.preventDefault();
    };
    document.addEventListener('spk-refer', listen);
    finder.press('Refer to this activity');
    document.removeEventListener('spk-refer', listen);
    expect(event?.detail.activity.id).to.equal('gentle-swim');
    expect(event?.cancelable).to.equal(true);
    expect(event?.defaultPrevented).to.equal(true);
  });
});

describe('<spk-activity-finder>: data that means harm', () => {
  const nasty = '<img src=x onerror="window.harmed=true"><b>Club</b>';

  it('is text wherever it is shown', async () => {
    const hostile = sample('<script>', nasty, {
      summary: nasty,
      description: [{kind: 'paragraph', children: [{text: nasty}]}],
      categories: [{id: nasty, label: nasty}],
      alert: nasty,
      contacts: [{name: nasty, phone: '01"><script>'}],
      cost: {kind: 'paid', fromAmount: 2, text: nasty},
      sessions: [{text: nasty}],
      coverage: [nasty],
      languages: [nasty],
      accessibility: [{label: nasty}],
      organisation: {name: nasty},
      places: [
        {
          name: nasty,
          addressLines: [nasty],
          town: nasty,
          lat: 53.42,
          lon: -2.32,
          precision: 'exact',
          accessibility: [nasty],
        },
      ],
    });
    const {finder, details} = await openedOnly(hostile, {shortlist: '', 'report-href': '/report?{name}'});
    expect(textOf(details)).to.include(nasty);
    const within = [finder.root, finder.root.querySelector('spk-activity-details')!.shadowRoot!];
    for (const root of within) expect(root.querySelectorAll('img, script, b')).to.have.length(0);
    await finder.back();
    finder.press(new RegExp(`^Save `));
    const shortlist = await finder.openShortlist();
    expect(shortlist.shadowRoot!.querySelectorAll('img, script, b')).to.have.length(0);
    expect((window as {harmed?: boolean}).harmed).to.equal(undefined);
  });
});
