import {expect} from '@open-wc/testing';
import {everyKind} from '../../../stories/support-plan/parts-room.js';
import {blankPlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import type {PlanChoice} from '../../../src/model/plan.js';
import {byRole} from '../../support/roles.js';
import {showParts} from './support.js';

const garden = {settings: [everyKind]};

describe('questions of a part', () => {
  it('open with focus on the first of them, and close with focus on what opened them', async () => {
    const parts = await showParts(maggiesPlan);
    await parts.press('Change About me');
    expect(parts.focused).to.equal('About me');
    expect(parts.host.active?.localName).to.equal('textarea');
    expect(parts.text).to.include('You are changing this part');
    await parts.press('Done About me');
    expect(parts.focused).to.equal('Change About me');
    expect(parts.plan).to.equal(maggiesPlan);
  });

  it('are added where nothing is written, and changed where something is', async () => {
    const parts = await showParts({...blankPlan, answers: {matters: {text: 'My garden'}}});
    expect(parts.names('button')).to.include.members(['Add About me', 'Change What matters to me']);
  });

  it('cannot be opened by somebody who reads', async () => {
    const parts = await showParts(maggiesPlan, {canEdit: false});
    expect(parts.names('button').filter((name) => /^(Change|Add) (About|What)/.test(name))).to.deep.equal([]);
  });

  it('write words into the plan with every key, as one step of undo', async () => {
    const parts = await showParts(blankPlan, garden);
    await parts.press('Add My garden');
    await parts.type('Tell us about it', 'Roses.\nAnd beans.');
    expect(parts.plan.answers['garden']).to.deep.equal({story: 'Roses.\nAnd beans.'});
    await parts.type('How big is it?', 'Small');
    await parts.host.takeBack();
    expect(parts.plan.answers['garden']).to.deep.equal({story: 'Roses.\nAnd beans.'});
    expect(parts.box('How big is it?').value).to.equal('');
    await parts.host.takeBack();
    expect(parts.plan.answers).to.deep.equal({});
  });

  it('take an answer away that is emptied', async () => {
    const parts = await showParts({...blankPlan, answers: {garden: {size: 'Small'}}}, garden);
    await parts.press('Change My garden');
    await parts.type('How big is it?', '');
    expect(parts.plan.answers).to.deep.equal({});
  });

  it('keep ticks with the words that were seen, and own words beside them', async () => {
    const parts = await showParts(blankPlan, garden);
    await parts.press('Add My garden');
    await parts.choose('checkbox', 'Roses');
    await parts.type('Something else, in your own words', 'Sunflowers');
    await parts.key('Something else, in your own words', 'Enter');
    const grows = parts.plan.answers['garden']!['grows'] as readonly PlanChoice[];
    expect(grows.map(({text}) => text)).to.deep.equal(['Roses', 'Sunflowers']);
    expect(grows[0]!.id).to.equal('roses');
    expect(parts.host.said.at(-1)).to.equal('Added: Sunflowers');
    expect(parts.box('Something else, in your own words').value).to.equal('');
    expect(parts.focused).to.equal('Something else, in your own words');

    await parts.choose('checkbox', 'Sunflowers');
    expect(parts.plan.answers['garden']!['grows']).to.deep.equal([{id: 'roses', text: 'Roses'}]);
    // It can be ticked again while the part is open, by its box or by its words, and is the same one.
    await parts.type('Something else, in your own words', 'sunflowers');
    await parts.press('Add Something else, in your own words');
    expect(parts.names('checkbox')).to.deep.equal(['Beans', 'Roses', 'Sunflowers']);
    expect((parts.plan.answers['garden']!['grows'] as readonly PlanChoice[])[1]!.id).to.equal(grows[1]!.id);
  });

  it('keep the words of a tick as they were, whatever the list says by now', async () => {
    const answers = {garden: {grows: [{id: 'roses', text: 'Rhosod'}]}};
    const parts = await showParts({...blankPlan, answers}, garden);
    await parts.press('Change My garden');
    await parts.choose('checkbox', 'Beans');
    expect(parts.plan.answers['garden']!['grows']).to.deep.equal([
      {id: 'beans', text: 'Beans'},
      {id: 'roses', text: 'Rhosod'},
    ]);
  });

  it('add own words that somebody typed and did not add, when they go on', async () => {
    const parts = await showParts(blankPlan, garden);
    await parts.press('Add My garden');
    await parts.type('Something else, in your own words', 'Sunflowers');
    expect(parts.editor.hasHalfTyped(parts.view)).to.equal(true);
    await parts.press('Done My garden');
    expect(parts.text).to.include('Sunflowers');
    expect(parts.editor.hasHalfTyped(parts.view)).to.equal(false);
  });

  it('offer the needs of the kit, none of them ticked for anybody', async () => {
    const parts = await showParts(blankPlan);
    await parts.press('Add What I would like to change or get help with');
    expect(parts.names('checkbox')).to.include('Money, benefits or debt');
    await parts.choose('checkbox', 'Losing someone');
    expect(parts.plan.answers['needs']!['chosen']).to.deep.equal([
      {id: 'bereavement', text: 'Losing someone'},
    ]);
  });

  it('take numbers, yes and no, and let them be taken away again', async () => {
    const parts = await showParts(blankPlan, garden);
    await parts.press('Add My garden');
    await parts.choose('radio', '0');
    await parts.choose('radio', 'No');
    expect(parts.plan.answers['garden']).to.deep.equal({joy: 0, shared: false});
    await parts.press('Clear this answer How much joy is it?');
    expect(parts.plan.answers['garden']).to.deep.equal({shared: false});
    expect(parts.focused).to.equal('0');
    await parts.press('Clear this answer Do you share it?');
    expect(parts.plan.answers).to.deep.equal({});
    expect(byRole(parts.host, 'radio', 'No')).to.have.property('checked', false);
  });

  it('show answers that were given in another form, and lose none of their words', async () => {
    const answers = {garden: {story: [{id: 'a', text: 'One'}], size: 4, grows: 'Thyme'}};
    const parts = await showParts({...blankPlan, answers}, garden);
    await parts.press('Change My garden');
    expect(parts.box('Tell us about it').value).to.equal('One');
    expect(parts.box('How big is it?').value).to.equal('4');
    expect(byRole(parts.host, 'checkbox', 'Thyme')).to.have.property('checked', true);
    await parts.choose('checkbox', 'Beans');
    expect(
      (parts.plan.answers['garden']!['grows'] as readonly PlanChoice[]).map(({text}) => text),
    ).to.deep.equal(['Beans', 'Thyme']);
  });

  it('speak Welsh', async () => {
    const parts = await showParts(maggiesPlan, {lang: 'cy'});
    await parts.press('Newid Amdanaf i');
    expect(parts.box('Pwy helpodd fi i ysgrifennu hwn').value).to.equal('Priya Nair, my link worker');
    await parts.press('Wedi gorffen Amdanaf i');
    expect(parts.focused).to.equal('Newid Amdanaf i');
  });
});

describe('a date of a part', () => {
  const open = async () => {
    const parts = await showParts({...blankPlan, answers: {garden: {since: '2019-03-27'}}}, garden);
    await parts.press('Change My garden');
    return parts;
  };

  it('goes into the plan once it is whole', async () => {
    const parts = await open();
    await parts.typeDate('1', 'May', '2020');
    expect(parts.plan.answers['garden']).to.deep.equal({since: '2020-05-01'});
    await parts.typeDate('', '', '');
    expect(parts.plan.answers).to.deep.equal({});
  });

  it('that is none stays in its boxes, and says so only when somebody goes on', async () => {
    const parts = await open();
    await parts.typeDate('31', '2', '2020');
    // The last good one was 31 March 2019, before the month was changed: each box is its own edit.
    expect(parts.plan.answers['garden']).to.deep.equal({since: '2019-03-31'});
    expect(parts.text).to.not.include('real date');

    await parts.press('Done My garden');
    expect(parts.focused).to.match(/There is a problem.*The date must be a real date/);
    expect(parts.box('Day').value + parts.box('Month').value).to.equal('312');
    byRole(parts.host, 'link', 'The date must be a real date').click();
    await parts.settled();
    expect(parts.focused).to.equal('Day');
    await parts.type('Month', '3');
    expect(parts.text).to.not.include('real date');
    await parts.press('Done My garden');
    expect(parts.focused).to.equal('Change My garden');
    expect(parts.plan.answers['garden']).to.deep.equal({since: '2020-03-31'});
  });

  it('that is none keeps the part open when another is to be opened, and lets the rest be written', async () => {
    const parts = await open();
    await parts.type('Year', '');
    await parts.press('Change the title or the status');
    expect(parts.focused).to.include('The date must include a year');
    expect(parts.editor.isOpen('garden')).to.equal(true);
    await parts.type('How big is it?', 'Small');
    expect(parts.plan.answers['garden']).to.deep.equal({since: '2019-03-27', size: 'Small'});
    await parts.host.takeBack();
    expect(parts.box('Day').value).to.equal('27');
    expect(parts.box('Year').value).to.equal('');
  });

  it('gives way to undo, and to what somebody else wrote', async () => {
    const parts = await open();
    await parts.type('Day', '28');
    await parts.type('Year', '20');
    await parts.host.takeBack();
    expect(parts.box('Day').value).to.equal('27');
    expect(parts.box('Year').value).to.equal('2019');
    await parts.type('Year', '20');
    await parts.host.setPlan({...parts.plan, answers: {garden: {since: '2021-01-02'}}});
    expect(parts.box('Year').value).to.equal('2021');
    await parts.press('Done My garden');
    expect(parts.focused).to.equal('Change My garden');
  });
});
