import {expect} from '@open-wc/testing';
import {emailHref} from '../../src/activity-finder/activity-shortlist/email-text.js';
import type {FoundActivity} from '../../src/activity-index/protocol.js';
import {en as d} from '../../src/i18n/activity-details/en.js';
import {en as t} from '../../src/i18n/finder/en.js';
import {SAMPLES} from '../../stories/activity-finder/sample-activities.js';

const link = 'https://council.example.org/?spk-shortlist=gentle-swim';
const found = (id: string, next: FoundActivity['next'] = []): FoundActivity => ({
  activity: SAMPLES.find((activity) => activity.id === id)!,
  mapped: true,
  next,
  ended: false,
});

/** Subject and text as a mail program would show them. */
function mail(activities: readonly FoundActivity[]) {
  const href = emailHref({activities, link, t, d, locale: 'en-GB', today: '2026-11-24'});
  const [, query = ''] = href.split('?');
  const parts = Object.fromEntries(query.split('&').map((part) => part.split('=').map(decodeURIComponent)));
  return {href, subject: parts['subject'] as string, body: parts['body'] as string};
}

describe('an e-mail of a shortlist', () => {
  it('goes to nobody in particular, and says what each activity is, when, what it costs and who to call', () => {
    const next = [{date: '2026-11-24', start: '14:00', end: '15:00', session: 0}];
    const {href, subject, body} = mail([found('gentle-swim', next), found('befriending')]);
    expect(href).to.match(/^mailto:\?subject=/);
    expect(subject).to.equal('Activities to try');
    expect(body.split('\n\n')).to.deep.equal([
      'Gentle swim\nSwimming at Riverside Pool\nTuesday 24 November, 2pm to 3pm\n£4.60\n0161 496 0001',
      'Befriending calls\nMeeting people · By phone\nWeekday afternoons, by arrangement\nFree\n0161 496 0004',
      link,
    ]);
  });

  it('keeps the link where there is too much for a mail program', () => {
    const all = SAMPLES.map((activity) => found(activity.id));
    const {href, body} = mail(all);
    expect(href.length).to.be.at.most(1900);
    expect(body.endsWith(link)).to.equal(true);
    expect(body).to.include('Gentle swim').and.not.to.include('Debt and benefits');
  });

  it('takes no character for a part of the address', () => {
    const odd = {...found('knit'), activity: {...found('knit').activity, name: 'Tea & talk? 100% = fun #1'}};
    expect(mail([odd]).body).to.match(/^Tea & talk\? 100% = fun #1\n/);
  });
});
