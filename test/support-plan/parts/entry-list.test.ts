import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {maggiesPlan} from '../../../stories/support-plan/sample-plan.js';
import {moveButtons, named, neighbourOf, removeEntry} from '../../../src/support-plan/parts/entry-list.js';
import {button} from '../../../src/kit/button/button-template.js';
import {buttonStyles} from '../../../src/kit/button/button.styles.js';
import {showPlan, type PlanHarness} from '../../support/plan-harness.js';
import {allByRole, byRole, nameOf} from '../../support/roles.js';

const words = {
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  movedTo: (place: number, of: number) => `Moved to place ${place} of ${of}`,
  removed: (name: string) => `${name} removed`,
};

/** The people of a plan with their buttons, and one to add somebody. */
const showPeople = () =>
  showPlan(maggiesPlan, () => ({
    styles: buttonStyles,
    show: (view) =>
      html`<ul>
          ${repeat(
            view.plan.people,
            ({id}) => id,
            ({id, name = ''}) => {
              const entry = {list: 'people', id, name, words} as const;
              return html`<li>
                ${name} ${moveButtons(view, entry)}
                ${button({
                  id: `remove-${id}`,
                  label: named(words.remove, name),
                  onClick: () => removeEntry(view, entry, (next) => (next ? `remove-${next}` : 'add')),
                })}
              </li>`;
            },
          )}
        </ul>
        ${button({id: 'add', label: 'Add'})}`,
  }));

const order = (host: PlanHarness) => host.plan.people.map(({name}) => name);
const press = async (host: PlanHarness, name: string) => {
  const pressed = byRole(host, 'button', name);
  pressed.focus();
  pressed.click();
  await host.updateComplete;
  await host.updateComplete;
};
const focused = (host: PlanHarness) => (host.active ? nameOf(host.active) : 'nothing');

describe('buttons of an entry', () => {
  it('move it and keep focus on the button that was pressed, through to the end of the row', async () => {
    const host = await showPeople();
    await press(host, 'Move down Jean');
    expect(order(host)).to.deep.equal(['David', 'Jean', 'Priya Nair']);
    expect(focused(host)).to.equal('Move down Jean');
    await press(host, 'Move down Jean');
    expect(order(host)).to.deep.equal(['David', 'Priya Nair', 'Jean']);
    expect(focused(host)).to.equal('Move up Jean');
    expect(host.said).to.deep.equal(['Moved to place 2 of 3', 'Moved to place 3 of 3']);
  });

  it('leave out the one that leads nowhere', async () => {
    const host = await showPeople();
    const names = allByRole(host, 'button', /^Move/).map(nameOf);
    expect(names).to.deep.equal(['Move down Jean', 'Move up David', 'Move down David', 'Move up Priya Nair']);
  });

  it('make each move a step of its own that can be taken back', async () => {
    const host = await showPeople();
    await press(host, 'Move up Priya Nair');
    await press(host, 'Move up Priya Nair');
    await host.takeBack();
    expect(order(host)).to.deep.equal(['Jean', 'Priya Nair', 'David']);
  });

  it('take it away and put focus on the next, then the one before, then what adds', async () => {
    const host = await showPeople();
    await press(host, 'Remove David');
    expect(focused(host)).to.equal('Remove Priya Nair');
    await press(host, 'Remove Priya Nair');
    expect(focused(host)).to.equal('Remove Jean');
    await press(host, 'Remove Jean');
    expect(focused(host)).to.equal('Add');
    expect(order(host)).to.deep.equal([]);
    expect(host.said.at(-1)).to.equal('Jean removed');
  });

  it('know the neighbours of a step within its goal alone', async () => {
    const {view} = await showPeople();
    expect(neighbourOf(view, 'actions', 'step-walk')).to.equal('step-along');
    expect(neighbourOf(view, 'actions', 'step-lunch')).to.equal('step-along');
    expect(neighbourOf(view, 'actions', 'step-key')).to.equal(undefined);
  });
});
