import {expect} from '@open-wc/testing';
import {activityJsonLd} from '../../src/activity-finder/activity-details/json-ld.js';
import type {FoundActivity} from '../../src/activity-index/protocol.js';
import {SAMPLES} from '../../stories/activity-finder/sample-activities.js';
import {HALL, LIBRARY} from '../../stories/activity-finder/sample-parts.js';
import {FinderDriver, until} from '../support/finder-driver.js';

const found = (id: string, next: FoundActivity['next'] = []): FoundActivity => ({
  activity: SAMPLES.find((activity) => activity.id === id)!,
  mapped: true,
  next,
  ended: false,
});
const blocks = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const shown = () => JSON.parse(blocks()[0]!.textContent) as Record<string, unknown>;

describe('data for search engines', () => {
  it('describe an activity with a next time as an event', () => {
    const next = [{date: '2026-11-24', start: '14:00', end: '15:00', session: 0}];
    expect(activityJsonLd(found('gentle-swim', next))).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Gentle swim',
      startDate: '2026-11-24T14:00',
      endDate: '2026-11-24T15:00',
      isAccessibleForFree: false,
    });
  });

  it('describe one without as a service, and do not call it free when that is not known', () => {
    const yoga = activityJsonLd(found('chair-yoga'));
    expect(yoga).to.include({'@type': 'Service', name: 'Chair yoga'});
    expect(JSON.stringify(yoga)).not.to.include('isAccessibleForFree');
    const next = [{date: '2026-11-24', session: 0}];
    expect(JSON.stringify(activityJsonLd(found('chair-yoga', next)))).not.to.include('isAccessibleForFree');
  });

  it('name the place of the next time, where there are several', () => {
    const {activity} = found('gentle-swim');
    const sessions = [{date: '2026-11-24', placeId: LIBRARY.id!}];
    const next = [{date: '2026-11-24', session: 0}];
    const both = {...found('gentle-swim', next), activity: {...activity, places: [HALL, LIBRARY], sessions}};
    expect(activityJsonLd(both)).to.have.nested.property('location.name', 'Station Library');
  });

  it('keep to themselves where a masked place is', () => {
    const group = JSON.stringify(activityJsonLd(found('bereavement', [{date: '2026-11-26', session: 0}])));
    expect(group).not.to.match(/53\.42|GeoCoordinates/);
  });

  it('are off by default', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list'}});
    await finder.open('Gentle swim');
    expect(blocks()).to.deep.equal([]);
  });

  it('are on the page while an activity is open, and never for a sample', async () => {
    const finder = await FinderDriver.open({attributes: {view: 'list', 'json-ld': '', 'page-size': '50'}});
    expect(blocks()).to.deep.equal([]);
    await finder.open('Gentle swim');
    await until('the data', () => blocks().length === 1);
    expect(shown()).to.include({name: 'Gentle swim', '@type': 'Event'});
    await finder.back();
    expect(blocks()).to.deep.equal([]);
    await finder.open('Knit and natter');
    expect(blocks()).to.deep.equal([]);
    await finder.back();
    await finder.open('Chair yoga');
    await until('the data', () => blocks().length === 1);
    finder.element.remove();
    expect(blocks()).to.deep.equal([]);
  });
});
