import {fixture, html} from '@open-wc/testing';
import {
  planHarness,
  type PlanHarness,
  type PlanHarnessOptions,
  type PlanRoom,
} from '../../stories/support-plan/plan-harness.js';
import type {Plan} from '../../src/model/plan.js';

export {planHarness, type PlanHarness, type PlanHarnessOptions, type PlanRoom};

/** Shows a room of the plan by itself, in a test. */
export async function showPlan(
  plan: Plan,
  room: (host: PlanHarness) => PlanRoom,
  options: PlanHarnessOptions = {},
): Promise<PlanHarness> {
  const around = await fixture<HTMLElement>(html`<div lang=${options.lang ?? 'en'}></div>`);
  const host = planHarness(plan, room, options);
  around.append(host);
  await host.updateComplete;
  return host;
}
