import {expect} from '@open-wc/testing';
import {blankPlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import type {Plan} from '../../../src/model/plan.js';
import {byRole} from '../../support/roles.js';
import {showParts, type PartsDriver} from './support.js';

const ready: Plan = {
  ...blankPlan,
  answers: {matters: {text: 'My garden'}},
  noGoals: true,
  review: {when: 'P3M'},
  sharing: {choice: 'us', with: [], on: '2026-11-01'},
};

const links = (parts: PartsDriver) => parts.names('link', byRole(parts.host, 'alert'));

describe('who can see a plan', () => {
  const SHARING = {settings: ['sharing']};

  it('is those who write it, or people and services besides, as said today', async () => {
    const parts = await showParts(blankPlan, {...SHARING, view: {recipients: ['Warm Homes']}});
    await parts.press('Add Who can see my plan');
    await parts.choose('radio', 'Maggie and Priya Nair only');
    expect(parts.plan.sharing).to.deep.equal({choice: 'us', with: [], on: '2026-11-24'});
    await parts.choose('radio', 'Also people and services I choose');
    expect(parts.text).to.include('Nobody is chosen yet');
    await parts.choose('checkbox', 'Warm Homes');
    await parts.type('Somebody else who can see it', 'My sister');
    await parts.press('Add Somebody else who can see it');
    expect(parts.plan.sharing!.with.map(({text}) => text)).to.deep.equal(['Warm Homes', 'My sister']);
    expect(parts.text).to.not.include('Nobody is chosen yet');
  });

  it('keeps who was chosen while the other answer is tried', async () => {
    const parts = await showParts(maggiesPlan, SHARING);
    await parts.press('Change Who can see my plan');
    await parts.choose('radio', 'Maggie and Priya Nair only');
    expect(parts.plan.sharing!.with).to.deep.equal([]);
    await parts.choose('radio', 'Also people and services I choose');
    expect(parts.plan.sharing).to.deep.equal({...maggiesPlan.sharing, on: '2026-11-24'});
  });

  it('offers a name once, whoever wrote it', async () => {
    const parts = await showParts(maggiesPlan, {...SHARING, view: {recipients: ['My GP Surgery']}});
    await parts.press('Change Who can see my plan');
    expect(parts.names('checkbox')).to.deep.equal(['My GP Surgery']);
    await parts.choose('checkbox', 'My GP Surgery');
    expect(parts.plan.sharing!.with).to.deep.equal([]);
  });

  it('says "me" where no names are known', async () => {
    const parts = await showParts(blankPlan, {...SHARING, names: {}});
    await parts.press('Add Who can see my plan');
    expect(parts.names('radio')).to.deep.equal([
      'Me and my link worker only',
      'Also people and services I choose',
    ]);
  });
});

describe('agreeing to a plan', () => {
  it('is written down with who and when, and makes a draft agreed', async () => {
    const parts = await showParts(ready);
    await parts.press('Agree this plan');
    expect(parts.focused).to.equal('Agreeing this plan');
    expect(parts.text).to.include('Nothing is missing.');
    await parts.choose('radio', 'Maggie');
    expect(parts.plan, 'nothing is agreed before it is said').to.equal(ready);
    await parts.press('Agree this plan');
    expect(parts.plan).to.deep.include({
      status: 'active',
      agreement: {by: 'person', on: '2026-11-24'},
    });
    expect(parts.text).to.include('I agreed to this plan on 24 November 2026.');
    expect(parts.focused).to.equal('Agree it again');
    expect(parts.host.said).to.deep.equal(['The plan is agreed']);
    await parts.host.takeBack();
    expect(parts.plan).to.deep.equal(ready);
  });

  it('says what is missing, each with the way to it, and agrees to nothing', async () => {
    const parts = await showParts(blankPlan);
    await parts.press('Agree this plan');
    expect(parts.names('button')).to.include('Write down one thing that matters');
    await parts.press('Agree this plan');
    expect(links(parts)).to.deep.equal([
      'Write down one thing that matters',
      'Write down one goal, or say that there are no goals yet',
      'Say when you will look at the plan again, or that no review is planned',
      'Choose who can see the plan',
      'Say who agrees to the plan',
    ]);
    expect(parts.plan).to.equal(blankPlan);

    byRole(parts.host, 'link', 'Say who agrees to the plan').click();
    await parts.settled();
    expect(parts.focused).to.equal('Maggie');
    byRole(parts.host, 'link', /^Say when you will/).click();
    await parts.settled();
    expect(parts.editor.openId).to.equal('review');
    expect(parts.focused).to.include('On a day');
  });

  it('asks who can see the plan where nobody has said so', async () => {
    const {sharing: _said, ...unsaid} = ready;
    const parts = await showParts(unsaid);
    await parts.press('Agree this plan');
    await parts.choose('radio', 'Also people and services I choose');
    await parts.choose('radio', 'Maggie');
    await parts.press('Agree this plan');
    expect(links(parts)).to.deep.equal(['Add the people or services who can see the plan']);
    // There is nobody to tick: the box is the question.
    await parts.type('People and services I choose', 'My sister');
    await parts.press('Agree this plan');
    expect(parts.plan.status).to.equal('active');
    expect(parts.plan.sharing!.with.map(({text}) => text)).to.deep.equal(['My sister']);
  });

  it('needs the name and the role of a representative', async () => {
    const parts = await showParts(ready);
    await parts.press('Agree this plan');
    await parts.choose('radio', 'Someone who speaks for Maggie by law');
    await parts.press('Agree this plan');
    expect(links(parts)).to.deep.equal([
      'Enter the name of the person who agrees',
      'Say why they speak for the person',
    ]);
    await parts.type('Their name', 'David Ellis');
    expect(parts.editor.hasHalfTyped(parts.view)).to.equal(true);
    await parts.type('Why they speak for the person', 'Power of attorney');
    await parts.press('Agree this plan');
    expect(parts.plan.agreement).to.deep.equal({
      by: 'representative',
      name: 'David Ellis',
      role: 'Power of attorney',
      on: '2026-11-24',
    });
    expect(parts.editor.hasHalfTyped(parts.view)).to.equal(false);
  });

  it('keeps what was typed while something missing is written elsewhere', async () => {
    const {review: _review, ...rest} = ready;
    const parts = await showParts({...rest, review: {}});
    await parts.press('Agree this plan');
    await parts.choose('radio', 'Someone who speaks for Maggie by law');
    await parts.type('Their name', 'David Ellis');
    await parts.press('Say when you will look at the plan again, or that no review is planned');
    await parts.choose('radio', 'In 6 weeks');
    await parts.press('Done When we will look at this again');
    await parts.press('Agree this plan');
    expect(parts.box('Their name').value).to.equal('David Ellis');
  });

  it('can be done again, and taken back', async () => {
    const parts = await showParts(maggiesPlan);
    expect(parts.text).to.include('Parts of the plan have changed since then.');
    await parts.press('Agree it again');
    await parts.press('Agree this plan');
    expect(parts.plan.agreement).to.deep.equal({by: 'person', on: '2026-11-24'});
    await parts.press('This plan is not agreed any more');
    expect(parts.plan.status).to.equal('draft');
    expect(parts.plan.agreement).to.equal(undefined);
    expect(parts.focused).to.equal('Agree this plan');
  });
});

describe('title and status of a plan', () => {
  it('are changed in place', async () => {
    const parts = await showParts(maggiesPlan);
    await parts.press('Change the title or the status');
    expect(parts.focused).to.equal('Title of the plan');
    await parts.type('Title of the plan', 'My year');
    expect(parts.plan.title).to.equal('My year');
    await parts.type('Title of the plan', '');
    expect(parts.plan).to.not.have.property('title');
    await parts.choose('radio', 'Paused');
    expect(parts.plan.status).to.equal('on-hold');
    await parts.choose('radio', 'Agreed');
    expect(parts.plan.status).to.equal('active');
    await parts.press('Done Title and status');
    expect(parts.focused).to.equal('Change the title or the status');
  });

  it('cannot say "agreed" where nobody has agreed, and no draft says that somebody did', async () => {
    const draft = await showParts(ready);
    await draft.press('Change the title or the status');
    expect(byRole(draft.host, 'radio', 'Agreed')).to.have.property('disabled', true);

    const agreed = await showParts(maggiesPlan);
    await agreed.press('Change the title or the status');
    await agreed.choose('radio', 'Draft');
    expect(agreed.plan).to.not.have.property('agreement');
    await agreed.host.takeBack();
    expect(agreed.plan).to.deep.equal(maggiesPlan);
  });

  it('offer "made by mistake" only where it is so', async () => {
    const parts = await showParts(maggiesPlan);
    await parts.press('Change the title or the status');
    expect(parts.names('radio')).to.not.include('Made by mistake');
    await parts.host.setPlan({...maggiesPlan, status: 'entered-in-error'});
    expect(byRole(parts.host, 'radio', 'Made by mistake')).to.have.property('checked', true);
  });
});
