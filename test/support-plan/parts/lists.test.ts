import {expect} from '@open-wc/testing';
import {blankPlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {showParts} from './support.js';

const PEOPLE = {settings: ['people']};
const HARDER = {settings: ['contingency']};
const names = (people: readonly {readonly name?: string}[]) => people.map(({name}) => name);

describe('people of a plan', () => {
  it('begin with one to fill in, which is in the plan once something is written', async () => {
    const parts = await showParts(blankPlan, PEOPLE);
    await parts.press('Add People who help me');
    expect(parts.focused).to.equal('Name');
    expect(parts.plan.people).to.deep.equal([]);
    await parts.type('Name', 'Jean');
    await parts.type('Who they are to me', 'My neighbour');
    await parts.type('How to reach them', '01632 960 271');
    const [person, ...others] = parts.plan.people;
    expect(others).to.deep.equal([]);
    expect(person).to.deep.include({name: 'Jean', relation: 'My neighbour', contact: '01632 960 271'});
    expect(person!.id).to.match(/^[0-9a-f-]{36}$/);
  });

  it('are one row each, of which one is open', async () => {
    const parts = await showParts(maggiesPlan, PEOPLE);
    await parts.press('Change People who help me');
    expect(parts.focused).to.equal('Change Jean');
    await parts.press('Change Jean');
    expect(parts.box('Name').value).to.equal('Jean');
    await parts.press('Change David');
    expect(parts.box('Name').value).to.equal('David');
    await parts.press('Done with this one David');
    expect(parts.focused).to.equal('Change David');
    expect(parts.plan).to.equal(maggiesPlan);
  });

  it('can be moved while they are open, with focus on the button', async () => {
    const parts = await showParts(maggiesPlan, PEOPLE);
    await parts.press('Change People who help me');
    await parts.press('Change David');
    await parts.press('Move up David');
    expect(names(parts.plan.people)).to.deep.equal(['David', 'Jean', 'Priya Nair']);
    expect(parts.focused).to.equal('Move down David');
    expect(parts.host.said).to.deep.equal(['Moved to place 1 of 3']);
    expect(parts.box('Name').value).to.equal('David');
  });

  it('can be taken away and brought back', async () => {
    const parts = await showParts(maggiesPlan, PEOPLE);
    await parts.press('Change People who help me');
    await parts.press('Change David');
    await parts.press('Remove David');
    expect(names(parts.plan.people)).to.deep.equal(['Jean', 'Priya Nair']);
    expect(parts.focused).to.equal('Change Priya Nair');
    expect(parts.host.said).to.deep.equal(['Removed: David']);
    await parts.host.takeBack();
    expect(parts.plan).to.deep.equal(maggiesPlan);
  });

  it('are none where nothing was written', async () => {
    const parts = await showParts(maggiesPlan, PEOPLE);
    await parts.press('Change People who help me');
    await parts.press('Add a person or service');
    expect(parts.focused).to.equal('Name');
    await parts.type('Name', 'x');
    expect(parts.plan.people).to.have.length(4);
    await parts.type('Name', '');
    await parts.press(/^Done with this one/);
    expect(parts.plan.people).to.deep.equal(maggiesPlan.people);
    expect(parts.focused).to.equal('Add a person or service');
  });

  it('are called by their place where they have no name', async () => {
    const people = [
      {id: 'p1', contact: '01632 960 271'},
      {id: 'p2', name: 'Jean'},
    ];
    const parts = await showParts({...blankPlan, people}, PEOPLE);
    await parts.press('Change People who help me');
    expect(parts.names('button')).to.include.members(['Change Person 1', 'Change Jean']);
  });

  it('close what is open where somebody else took it away', async () => {
    const parts = await showParts(maggiesPlan, PEOPLE);
    await parts.press('Change People who help me');
    await parts.press('Change David');
    await parts.host.setPlan({...parts.plan, people: parts.plan.people.slice(0, 1)});
    expect(parts.names('textbox')).to.deep.equal([]);
    await parts.press('Done People who help me');
    expect(names(parts.plan.people)).to.deep.equal(['Jean']);
  });
});

describe('what to do if things get harder', () => {
  it('opens the only one at once, with the numbers for urgent help below', async () => {
    const parts = await showParts(maggiesPlan, HARDER);
    await parts.press('Change If things get harder');
    expect(parts.box('What does not help').value).to.equal('Being told to keep busy.');
    expect(parts.names('link')).to.include.members(['999', '111', '116 123']);
    await parts.type('What might make things harder', 'The evenings');
    expect(parts.plan.contingencies[0]!.triggers).to.equal('The evenings');
    expect(parts.plan.contingencies[0]!.signs).to.equal(maggiesPlan.contingencies[0]!.signs);
  });

  it('takes a second one', async () => {
    const parts = await showParts(maggiesPlan, HARDER);
    await parts.press('Change If things get harder');
    await parts.press('Add another thing that could get harder');
    await parts.type('What is this about?', 'Falls');
    await parts.press('Done If things get harder');
    expect(parts.plan.contingencies).to.have.length(2);
    expect(parts.plan.contingencies[1]!.name).to.equal('Falls');
    expect(parts.text).to.include('Falls');
  });

  it('goes to what adds one when the only one is taken away', async () => {
    const parts = await showParts(maggiesPlan, HARDER);
    await parts.press('Change If things get harder');
    await parts.press(/^Remove/);
    expect(parts.plan.contingencies).to.deep.equal([]);
    expect(parts.focused).to.equal('Add another thing that could get harder');
  });
});
