import {expect} from '@open-wc/testing';
import {conflictOf, kindsConflict, wordsConflict} from '../../../stories/support-plan/sample-versions.js';
import {hostilePlan, maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import type {Plan} from '../../../src/model/plan.js';
import {withAnswer, withEntryFields} from '../../../src/model/plan/edit.js';
import type {PlanConflict} from '../../../src/support-plan/versions/conflict.js';
import {ClashScreen, versionsStyles} from '../../../src/support-plan/versions/versions-part.js';
import {showPlan, type PlanHarness} from '../../support/plan-harness.js';
import {allByRole, byRole, nameOf, textOf} from '../../support/roles.js';
import {waitUntil} from '../../support/wait-until.js';

async function shown(conflict: PlanConflict, lang = 'en') {
  const resolved: Plan[] = [];
  const later: string[] = [];
  const screen = new ClashScreen({
    onResolve: (plan) => resolved.push(plan),
    onLater: () => later.push('later'),
  });
  screen.open(conflict);
  const host = await showPlan(
    conflict.merge.plan,
    () => ({styles: versionsStyles, show: (view) => screen.render(view)}),
    {opened: conflict.theirs, lang},
  );
  await waitUntil(() => allByRole(host, 'group').length > 0);
  return {screen, host, resolved, later};
}

const place = (host: PlanHarness, name: string | RegExp) => byRole(host, 'group', name);

async function choose(host: PlanHarness, group: string | RegExp, name: string): Promise<void> {
  byRole(place(host, group), 'radio', name).click();
  await host.updateComplete;
}

async function save(host: PlanHarness): Promise<void> {
  byRole(host, 'button', 'Save plan').click();
  await host.updateComplete;
}

async function write(host: PlanHarness, text: string): Promise<void> {
  const box = byRole(host, 'textbox', 'The words to save') as HTMLTextAreaElement;
  box.value = text;
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await host.updateComplete;
}

const wordsOf = (plan: Plan) => plan.answers['matters']?.['text'] as string;
const targetOf = (plan: Plan) => plan.goals[0]?.target;
const checked = (host: PlanHarness) =>
  allByRole(host, 'radio').filter((radio) => (radio as HTMLInputElement).checked);

describe('two versions that clash', () => {
  it('says who, when, in how many places, and that nothing is lost', async () => {
    const {host} = await shown(wordsConflict);
    const title = byRole(host, 'heading', 'Maggie changed the plan while you were writing');
    expect(title.tagName).to.equal('H2');
    const text = textOf(host);
    expect(text).to.include('Maggie saved a version today at 2:21pm.');
    expect(text).to.include('In 2 places you both changed the same thing.');
    expect(text).to.include('Nothing is lost.');
  });

  it('shows both sides of each place by name, with nothing chosen', async () => {
    const {host} = await shown(wordsConflict);
    expect(allByRole(host, 'group').map(nameOf)).to.deep.equal([
      '1. Goal 1, by when',
      '2. What matters to me',
    ]);
    expect(checked(host)).to.deep.equal([]);
    const [first, second] = allByRole(host, 'group');
    expect(allByRole(first!, 'heading').map(nameOf)).to.deep.equal([
      '1. Goal 1, by when',
      'Your version',
      'Maggie’s version',
    ]);
    expect(textOf(first!)).to.match(/spring 2027.*Before Alan’s birthday in March.*Before: “this year”/);
    expect(allByRole(second!, 'radio').map(nameOf)).to.deep.equal([
      'Keep your words',
      'Keep Maggie’s words',
      'Keep both and put them together',
    ]);
    expect([...second!.querySelectorAll('ins')].map(textOf)).to.deep.equal([
      'Biscuit, and walking him every day',
      'Staying in my own house',
    ]);
  });

  it('says what was put together without asking, from both', async () => {
    const {host} = await shown(wordsConflict);
    expect(textOf(byRole(host, 'list', 'Your changes'))).to.equal(
      'Goal 1, step 4: added “Take a cake to Jean”',
    );
    expect(textOf(byRole(host, 'list', 'Maggie’s changes'))).to.match(
      /^If things get harder, who to contact: changed to “.*My sister Anne/,
    );
  });

  it('hands over the plan once all is chosen, and nothing before', async () => {
    const {host, resolved, screen} = await shown(wordsConflict);
    await choose(host, /by when/, 'Keep Maggie’s version');
    expect(screen.left(host.view)).to.equal(1);
    await save(host);
    expect(resolved).to.deep.equal([]);
    await choose(host, /matters/, 'Keep your words');
    await save(host);
    expect(resolved.length).to.equal(1);
    expect(targetOf(resolved[0]!)).to.equal('Before Alan’s birthday in March');
    expect(wordsOf(resolved[0]!)).to.equal(wordsOf(wordsConflict.mine));
    // What did not clash is in it from both.
    expect(resolved[0]!.actions.some(({id}) => id === 'step-help')).to.equal(true);
    expect(resolved[0]!.contingencies[0]?.contacts).to.include('My sister Anne');
  });

  it('says how many are left, marks them, and puts focus on the first', async () => {
    const {host, resolved} = await shown(wordsConflict);
    await save(host);
    expect(host.said).to.deep.equal(['Choose what to keep in 2 more places before you save']);
    await waitUntil(() => host.active === byRole(place(host, /by when/), 'radio', 'Keep your version'));
    expect(allByRole(host, 'group').map(descriptionOf)).to.deep.equal([
      'Error: Choose what to keep',
      'Error: Choose what to keep',
    ]);
    await choose(host, /by when/, 'Keep your version');
    expect(allByRole(host, 'group').map(descriptionOf)).to.deep.equal(['', 'Error: Choose what to keep']);
    expect(textOf(host)).to.include('Choose what to keep in 1 more place before you save');
    await save(host);
    await waitUntil(() => host.active === byRole(place(host, /matters/), 'radio', 'Keep your words'));
    expect(resolved).to.deep.equal([]);
  });

  it('puts words of both together, to be changed', async () => {
    const {host, resolved} = await shown(wordsConflict);
    expect(allByRole(host, 'textbox')).to.deep.equal([]);
    await choose(host, /by when/, 'Keep your version');
    await choose(host, /matters/, 'Keep both and put them together');
    const box = byRole(host, 'textbox', 'The words to save') as HTMLTextAreaElement;
    expect(box.value).to.equal(
      'My dog, Biscuit, and walking him every day\nSeeing my granddaughter Ava on Sundays\nHaving people to cook for\nStaying in my own house',
    );
    await write(host, 'Biscuit and my house');
    // Somebody who looks at another choice finds their words again.
    await choose(host, /matters/, 'Keep your words');
    await choose(host, /matters/, 'Keep both and put them together');
    expect(box.value).to.equal('Biscuit and my house');
    await save(host);
    expect(wordsOf(resolved[0]!)).to.equal('Biscuit and my house');
  });

  it('does not save no words as “both”', async () => {
    const {host, resolved} = await shown(wordsConflict);
    await choose(host, /by when/, 'Keep your version');
    await choose(host, /matters/, 'Keep both and put them together');
    await write(host, '  ');
    await save(host);
    expect(resolved).to.deep.equal([]);
    const box = byRole(host, 'textbox', 'The words to save');
    await waitUntil(() => host.active === box);
    expect(descriptionOf(box)).to.equal('You can change them. Error: Enter the words to save');
  });

  it('follows what is written meanwhile, and forgets a place where both say the same by now', async () => {
    const {host, resolved} = await shown(wordsConflict);
    await choose(host, /matters/, 'Keep your words');
    await host.setPlan(withAnswer(host.plan, 'matters', 'text', 'My dog, Biscuit\nAnd a garden'));
    expect(textOf(place(host, /matters/))).to.include('And a garden');
    await host.setPlan(
      withEntryFields(host.plan, 'goals', 'goal-out', {target: 'Before Alan’s birthday in March'}),
    );
    expect(allByRole(host, 'group').map(nameOf)).to.deep.equal(['1. What matters to me']);
    expect(textOf(host)).to.include('In 1 place you both changed the same thing.');
    await save(host);
    expect(wordsOf(resolved[0]!)).to.equal('My dog, Biscuit\nAnd a garden');
  });

  it('asks again where words were set aside and others are there now, with all of them put together', async () => {
    for (const chosen of ['Keep Maggie’s words', 'Keep both and put them together']) {
      const {host, resolved, screen} = await shown(wordsConflict);
      await choose(host, /by when/, 'Keep your version');
      await choose(host, /matters/, 'Keep both and put them together');
      await write(host, 'Biscuit and my house');
      await choose(host, /matters/, chosen);
      const mine = wordsOf(host.plan);
      await host.setPlan(withAnswer(host.plan, 'matters', 'text', `${mine}\nAnd a garden`));
      expect(screen.left(host.view)).to.equal(1);
      expect(checked(host).map(nameOf)).to.deep.equal(['Keep your version']);
      await save(host);
      expect(resolved).to.deep.equal([]);
      await choose(host, /matters/, 'Keep both and put them together');
      await save(host);
      expect(wordsOf(resolved[0]!)).to.equal('Biscuit and my house\nAnd a garden');
    }
  });

  it('keeps the order as it was last moved', async () => {
    const {host, resolved} = await shown(kindsConflict);
    const people = [...host.plan.people].reverse();
    await host.setPlan({...host.plan, people});
    for (const group of allByRole(host, 'group')) {
      allByRole(group, 'radio')[0]!.click();
      await host.updateComplete;
    }
    await save(host);
    expect(resolved[0]!.people).to.deep.equal(people);
  });

  it('asks again whether an entry is taken out that was written on', async () => {
    const {host, screen} = await shown(kindsConflict);
    await choose(host, '4. Goal 2', 'Take it out');
    const left = screen.left(host.view);
    await host.setPlan(withEntryFields(host.plan, 'goals', 'goal-heating', {why: 'It is cold'}));
    expect(screen.left(host.view)).to.equal(left + 1);
    await choose(host, '4. Goal 2', 'Keep it in the plan');
    await host.setPlan(withEntryFields(host.plan, 'goals', 'goal-heating', {why: 'It is very cold'}));
    expect(screen.left(host.view)).to.equal(left);
  });

  it('keeps words put together when the other one saves once more', async () => {
    const {host, screen} = await shown(wordsConflict);
    await choose(host, /matters/, 'Keep both and put them together');
    await write(host, 'Biscuit and my house');
    const theirs = withAnswer(
      wordsConflict.theirs.plan,
      'matters',
      'text',
      `${wordsOf(wordsConflict.theirs.plan)}\nTea`,
    );
    const again = conflictOf(wordsConflict.base, [() => wordsConflict.mine], [() => theirs]);
    screen.open(again);
    await host.setPlan(again.merge.plan);
    expect(checked(host)).to.deep.equal([]);
    await choose(host, /matters/, 'Keep both and put them together');
    const box = byRole(host, 'textbox', 'The words to save') as HTMLTextAreaElement;
    expect(box.value.split('\n').sort()).to.deep.equal(['Biscuit and my house', 'Tea']);
  });

  it('keeps what was chosen while somebody goes on writing, and where nothing changed in the next clash', async () => {
    const {host, screen, later} = await shown(wordsConflict);
    await choose(host, /by when/, 'Keep your version');
    await choose(host, /matters/, 'Keep Maggie’s words');
    byRole(host, 'button', 'Keep writing, choose later').click();
    expect(later).to.deep.equal(['later']);
    const theirs = withAnswer(wordsConflict.theirs.plan, 'matters', 'text', 'My dog');
    const again = conflictOf(wordsConflict.base, [() => wordsConflict.mine], [() => theirs]);
    screen.open(again);
    await host.setPlan(again.merge.plan);
    expect(checked(host).map(nameOf)).to.deep.equal(['Keep your version']);
    expect(screen.left(host.view)).to.equal(1);
  });

  it('says values of every kind in words', async () => {
    const {host} = await shown(kindsConflict);
    const said = (name: RegExp) => textOf(place(host, name));
    expect(said(/by when/)).to.match(/March 2027.*1 June 2027/);
    expect(said(/how it is going/)).to.match(/Harder than before.*About the same.*Before: “Going well”/);
    expect(said(/who will do it/)).to.match(/Priya Nair.*Jean.*Before: “Maggie”/);
    expect(said(/activity or service/)).to.match(/Sunday Strollers Town hall steps.*Wednesday Walkers/);
    expect(said(/Who can see/)).to.match(/Me and my link worker only\..*My GP surgery and My son David\./);
    expect(textOf(host)).not.to.match(/goal-out|step-walk|person-|undefined|\[object/);
    // Only words can be put together.
    expect(allByRole(host, 'radio', /both/)).to.deep.equal([]);
  });

  it('asks whether what one emptied stays empty', async () => {
    const {host} = await shown(kindsConflict);
    const why = place(host, /why it matters/);
    expect(textOf(why)).to.include('Nothing here');
    expect(allByRole(why, 'radio').map(nameOf)).to.deep.equal(['Leave it empty', 'Keep Maggie’s words']);
  });

  it('shows all of what one took out, and what becomes of its steps', async () => {
    const {host} = await shown(kindsConflict);
    const goal = place(host, '4. Goal 2');
    expect(textOf(goal)).to.match(/You took this out\..*I want to stop worrying about the heating\./);
    expect(textOf(goal)).to.include('its steps stay under “Other things that will happen”');
    expect(allByRole(goal, 'radio').map(nameOf)).to.deep.equal(['Take it out', 'Keep it in the plan']);
  });

  it('shows both orders, and resolves everything as it was chosen', async () => {
    const {host, resolved} = await shown(kindsConflict);
    const order = place(host, /order of: People who help me/);
    expect(allByRole(order, 'list').map(textOf)).to.deep.equal([
      'David Anne Jean Priya Nair',
      'Priya Nair David Anne Jean',
    ]);
    for (const group of allByRole(host, 'group')) {
      allByRole(group, 'radio')[1]!.click();
      await host.updateComplete;
    }
    await save(host);
    const [plan] = resolved;
    expect(plan!.people.map(({name}) => name)).to.deep.equal(['Priya Nair', 'David', 'Anne', 'Jean']);
    expect(plan!.goals.map(({id}) => id)).to.deep.equal(['goal-out', 'goal-heating']);
    expect(plan!.goals[0]).to.include({target: '2027-06-01', status: 'same'});
    expect(plan!.sharing?.choice).to.equal('chosen');
    expect(plan!.actions[0]?.who).to.deep.equal({kind: 'other', name: 'Jean'});
  });

  it('speaks of somebody whose name is not known', async () => {
    const {savedBy: _by, savedAt: _at, ...theirs} = wordsConflict.theirs;
    const {host} = await shown({...wordsConflict, theirs});
    byRole(host, 'heading', 'Someone else changed the plan while you were writing');
    expect(allByRole(host, 'radio').map(nameOf)).to.include('Keep Someone else’s words');
  });

  it('speaks Welsh', async () => {
    const {host} = await shown(wordsConflict, 'cy');
    byRole(host, 'heading', 'Newidiodd Maggie y cynllun tra oeddech chi’n ysgrifennu');
    expect(allByRole(host, 'group').map(nameOf)).to.deep.equal([
      '1. Nod 1, erbyn pryd',
      '2. Beth sy’n bwysig i mi',
    ]);
    byRole(host, 'button', 'Cadw’r cynllun').click();
    expect(host.said).to.deep.equal(['Dewiswch beth i’w gadw mewn 2 le arall cyn cadw’r cynllun']);
  });

  it('shows markup as the text that it is', async () => {
    const markup = '<img src=x onerror="alert(1)">';
    const {host} = await shown(
      conflictOf(
        hostilePlan,
        [(plan) => withAnswer(plan, 'matters', 'text', `${markup} mine`)],
        [(plan) => withAnswer(plan, 'matters', 'text', `${markup} theirs`)],
        markup,
      ),
    );
    expect(host.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(textOf(place(host, /matters/))).to.include(`${markup} theirs`);
  });

  it('passes axe', async () => {
    const {host} = await shown(kindsConflict);
    await save(host);
    await expect(host).to.be.accessible();
  });

  it('shows nothing where there is nothing to choose', async () => {
    const screen = new ClashScreen({onResolve: () => undefined, onLater: () => undefined});
    const host = await showPlan(maggiesPlan, () => ({show: (view) => screen.render(view)}));
    expect(textOf(host)).to.equal('');
    expect(screen.left(host.view)).to.equal(0);
  });
});

/** What is said of a control after its name. */
function descriptionOf(control: Element): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => textOf(root.getElementById(id)!)).join(' ');
}
