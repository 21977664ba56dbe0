import {expect} from '@open-wc/testing';
import {BackendError} from '../../../src/backends/backend-error.js';
import {emptyPlan} from '../../../src/model/plan.js';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {keep, keepMaggies, says, withKeepers, wordsOf} from '../../support/plan-keeping.js';
import {PlanRecord} from '../../support/plan-records.js';
import {waitUntil} from '../../support/wait-until.js';

const offline = () => new BackendError('offline', 'No connection.');

describe('PlanKeeper', () => {
  withKeepers();

  it('saves a new plan once, and its next change over it', async () => {
    const record = new PlanRecord();
    const {keeper, saved} = keep(record, emptyPlan(crypto.randomUUID(), '2026-11-24'));
    expect(await keeper.save()).to.equal(true);
    expect(record.sent).to.have.length(0);
    keeper.edit(says('matters', 'My garden'));
    expect(await keeper.save()).to.equal(true);
    keeper.edit(says('strengths', 'Cooking'));
    expect(await keeper.save()).to.equal(true);
    expect(saved).to.have.length(2);
    expect(await record.count('CarePlan')).to.equal(1);
    expect(keeper.status).to.equal('saved');
    expect(keeper.plan.changed['matters']?.by).to.equal('Priya Nair');
  });

  it('saves one at a time, and what is written meanwhile by the next save', async () => {
    const {record, opened, keeper} = await keepMaggies();
    keeper.edit(says('matters', 'First'));
    const release = record.hold();
    const saving = keeper.save();
    expect(keeper.status).to.equal('saving');
    keeper.edit(says('matters', 'First and second'));
    expect(keeper.save()).to.equal(saving);
    release();
    expect(await saving).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect(wordsOf(stored.plan, 'matters')).to.equal('First and second');
    expect(record.sent).to.have.length(2);
  });

  it('leaves what is written meanwhile unsaved where nobody asks for more', async () => {
    const {record, keeper} = await keepMaggies();
    keeper.edit(says('matters', 'First'));
    const release = record.hold();
    const saving = keeper.save();
    keeper.edit(says('strengths', 'Second'));
    release();
    expect(await saving).to.equal(false);
    expect(keeper.status).to.equal('unsaved');
    expect(wordsOf(keeper.plan, 'strengths')).to.equal('Second');
    expect(record.sent).to.have.length(1);
  });

  it('sends the same save again where its answer got lost, then what was written since', async () => {
    const {record, opened, keeper, troubles} = await keepMaggies();
    record.lost.push(offline());
    keeper.edit(says('matters', 'First'));
    expect(await keeper.save()).to.equal(false);
    expect(keeper.status).to.equal('offline');
    keeper.edit(says('strengths', 'Second'));
    expect(await keeper.save()).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect([wordsOf(stored.plan, 'matters'), wordsOf(stored.plan, 'strengths')]).to.deep.equal([
      'First',
      'Second',
    ]);
    expect(record.sent[1]!.id).to.equal(record.sent[0]!.id);
    expect(await record.versions(stored)).to.equal(3);
    expect(troubles.map(({kind}) => kind)).to.deep.equal(['offline']);
  });

  it('makes one plan of a new one whose answers got lost, with what was written since', async () => {
    const record = new PlanRecord();
    const {keeper} = keep(record, emptyPlan(crypto.randomUUID()));
    record.lost.push(offline(), new BackendError('timeout', ''));
    keeper.edit(says('matters', 'First'));
    await keeper.save();
    keeper.edit(says('matters', 'Second'));
    await keeper.save();
    expect(await keeper.save()).to.equal(true);
    expect(await record.count('CarePlan')).to.equal(1);
    expect(wordsOf(keeper.state.opened!.plan, 'matters')).to.equal('Second');
  });

  it('puts right what a save has written that was taken back meanwhile', async () => {
    const {record, opened, keeper} = await keepMaggies();
    record.lost.push(offline());
    keeper.edit(says('matters', 'A slip'));
    await keeper.save();
    expect(keeper.undo()).to.equal(true);
    expect(keeper.hasChanges).to.equal(true);
    expect(await keeper.save()).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect(wordsOf(stored.plan, 'matters')).to.equal(wordsOf(maggiesPlan, 'matters'));
  });

  it('joins what others saved, without asking, and does not take it back with mine', async () => {
    const {record, opened, keeper, clashes} = await keepMaggies();
    keeper.edit(says('matters', 'Mine'));
    await record.saveAs('Maggie', says('strengths', 'Theirs')(opened.plan), opened);
    expect(await keeper.save()).to.equal(true);
    expect(clashes).to.have.length(0);
    expect(keeper.state.joined).to.equal(1);
    expect(wordsOf(keeper.plan, 'strengths')).to.equal('Theirs');
    keeper.undo();
    expect(wordsOf(keeper.plan, 'strengths')).to.equal('Theirs');
    expect(wordsOf(keeper.plan, 'matters')).to.equal(wordsOf(maggiesPlan, 'matters'));
  });

  it('writes nothing over a clash before somebody has chosen', async () => {
    const {record, opened, keeper, clashes} = await keepMaggies({autosave: () => 0.02});
    await record.saveAs('Maggie', says('matters', 'Theirs')(opened.plan), opened);
    keeper.edit(says('matters', 'Mine'));
    await waitUntil(() => clashes.length > 0, 'a clash');
    const {length} = record.sent;
    keeper.edit(says('strengths', 'More'));
    expect(await keeper.save()).to.equal(false);
    expect(keeper.status).to.equal('clash');
    expect(record.sent).to.have.length(length);
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('Theirs');
    expect(await keeper.resolve(says('matters', 'Both')(keeper.plan))).to.equal(true);
    const stored = await record.stored(opened.reference);
    expect([wordsOf(stored.plan, 'matters'), wordsOf(stored.plan, 'strengths')]).to.deep.equal([
      'Both',
      'More',
    ]);
    expect(await record.versions(stored)).to.equal(3);
    expect(keeper.status).to.equal('saved');
  });

  it('saves of itself some time after the last change, and not before there is one', async () => {
    const {record, opened, keeper, saved} = await keepMaggies({autosave: () => 0.02});
    expect(record.sent).to.have.length(0);
    keeper.edit(says('matters', 'M'), 'matters');
    keeper.edit(says('matters', 'My garden'), 'matters');
    await waitUntil(() => saved.length > 0, 'a save');
    expect(wordsOf((await record.stored(opened.reference)).plan, 'matters')).to.equal('My garden');
    expect(record.sent).to.have.length(1);
  });

  it('tells of a clash with what was joined while more was written, and blames nobody for it', async () => {
    const {record, opened, keeper, clashes} = await keepMaggies();
    keeper.edit(says('matters', 'Mine'));
    await record.saveAs('Maggie', says('strengths', 'Theirs')(opened.plan), opened);
    const release = record.hold();
    const saving = keeper.save();
    keeper.edit(says('strengths', 'Mine, too'));
    release();
    expect(await saving).to.equal(false);
    expect(keeper.status).to.equal('clash');
    expect(clashes.map(({theirs}) => theirs.savedBy)).to.deep.equal([undefined]);
    expect(wordsOf(clashes[0]!.mine, 'strengths')).to.equal('Mine, too');
  });

  it('takes steps back and puts them back, one for each place', async () => {
    const {keeper, changes} = await keepMaggies();
    const before = wordsOf(keeper.plan, 'matters');
    keeper.edit(says('matters', 'M'), 'matters');
    keeper.edit(says('matters', 'My'), 'matters');
    keeper.pause();
    keeper.edit(says('matters', 'My garden'), 'matters');
    keeper.undo();
    expect(wordsOf(keeper.plan, 'matters')).to.equal('My');
    keeper.undo();
    expect(wordsOf(keeper.plan, 'matters')).to.equal(before);
    expect(keeper.undo()).to.equal(false);
    keeper.redo();
    keeper.redo();
    expect(wordsOf(keeper.plan, 'matters')).to.equal('My garden');
    expect(keeper.redo()).to.equal(false);
    expect(changes).to.have.length(7);
  });
});
