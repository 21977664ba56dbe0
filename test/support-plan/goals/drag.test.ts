import {expect} from '@open-wc/testing';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {actionsOf} from '../../../src/model/plan/edit.js';
import {showGoals, type GoalsDriver} from './support.js';

/** The handle of an entry, and where it stands. */
function entryOf(goals: GoalsDriver, key: string) {
  const entries = [...goals.host.shadowRoot!.querySelectorAll<HTMLElement>('[data-drag]')];
  const entry = entries.find((each) => each.dataset['drag'] === key)!;
  return {entry, handle: entry.querySelector<HTMLElement>('.drag-handle')!};
}

const middle = (element: Element) => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return {clientX: left + width / 2, clientY: top + height / 2};
};

/** Pointer events as a browser sends them to the handle that holds the pointer. */
function pointer(handle: HTMLElement, type: string, at: {clientX: number; clientY: number}, more = {}): void {
  handle.setPointerCapture = () => undefined; // There is no real pointer to hold.
  handle.dispatchEvent(
    new PointerEvent(type, {
      ...at,
      ...more,
      pointerId: 1,
      isPrimary: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

const below = (element: Element) => ({
  ...middle(element),
  clientY: element.getBoundingClientRect().bottom - 1,
});
const above = (element: Element) => ({...middle(element), clientY: element.getBoundingClientRect().top + 1});
const order = (goals: GoalsDriver) => goals.plan.goals.map(({id}) => id);

describe('dragging goals and steps', () => {
  it('moves a goal to where it is let go, says so, and can be undone', async () => {
    const goals = await showGoals(maggiesPlan);
    const {handle} = entryOf(goals, 'goals goal-out');
    const {entry: other} = entryOf(goals, 'goals goal-heating');
    pointer(handle, 'pointerdown', middle(handle));
    pointer(handle, 'pointermove', below(other));
    await goals.settled();
    expect(other.className).to.contain('drag-after');
    expect(order(goals)).to.deep.equal(['goal-out', 'goal-heating']);
    pointer(handle, 'pointerup', below(other));
    await goals.settled();
    expect(order(goals)).to.deep.equal(['goal-heating', 'goal-out']);
    expect(goals.said).to.equal('Moved to place 2 of 2');
    expect(goals.host.shadowRoot!.querySelector('.drag-after, .drag-lifted')).to.equal(null);
    await goals.host.takeBack();
    expect(order(goals)).to.deep.equal(['goal-out', 'goal-heating']);
  });

  it('moves a step among those of its goal', async () => {
    const goals = await showGoals(maggiesPlan);
    await goals.press('Change goal 1');
    const {handle} = entryOf(goals, 'actions step-lunch');
    const {entry: first} = entryOf(goals, 'actions step-walk');
    pointer(handle, 'pointerdown', middle(handle));
    pointer(handle, 'pointermove', above(first));
    await goals.settled();
    expect(first.className).to.contain('drag-before');
    pointer(handle, 'pointerup', above(first));
    expect(actionsOf(goals.plan, 'goal-out').map(({id}) => id)).to.deep.equal([
      'step-lunch',
      'step-walk',
      'step-along',
    ]);
  });

  for (const [name, stop] of [
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))],
    ['the browser', (handle: HTMLElement) => pointer(handle, 'pointercancel', {clientX: 0, clientY: 0})],
  ] as const) {
    it(`moves nothing where ${name} stops it`, async () => {
      const goals = await showGoals(maggiesPlan);
      const {handle} = entryOf(goals, 'goals goal-out');
      const {entry: other} = entryOf(goals, 'goals goal-heating');
      pointer(handle, 'pointerdown', middle(handle));
      pointer(handle, 'pointermove', below(other));
      stop(handle);
      pointer(handle, 'pointerup', below(other));
      await goals.settled();
      expect(goals.plan).to.equal(maggiesPlan);
      expect(goals.host.shadowRoot!.querySelector('.drag-after, .drag-lifted')).to.equal(null);
    });
  }

  it('begins with the main button alone, and moves nothing that is let go where it was', async () => {
    const goals = await showGoals(maggiesPlan);
    const {handle, entry} = entryOf(goals, 'goals goal-out');
    pointer(handle, 'pointerdown', middle(handle), {button: 2});
    await goals.settled();
    expect(entry.className).not.to.contain('drag-lifted');
    pointer(handle, 'pointerdown', middle(handle));
    await goals.settled();
    expect(entry.className).to.contain('drag-lifted');
    pointer(handle, 'pointerup', middle(handle));
    expect(goals.plan).to.equal(maggiesPlan);
    expect(goals.host.said).to.deep.equal([]);
  });

  it('is nothing to those who cannot see it, and is not there for a single goal', async () => {
    const goals = await showGoals(maggiesPlan);
    const {handle} = entryOf(goals, 'goals goal-out');
    expect(handle.getAttribute('aria-hidden')).to.equal('true');
    expect(handle.tabIndex).to.equal(-1);
    const one = await showGoals({...maggiesPlan, goals: maggiesPlan.goals.slice(0, 1)});
    expect(one.host.shadowRoot!.querySelector('.sec-head .drag-handle')).to.equal(null);
  });
});
