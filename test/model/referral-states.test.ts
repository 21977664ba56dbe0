import {expect} from '@open-wc/testing';
import {
  canMoveReferral,
  REFERRAL_STATE_RULES,
  REFERRAL_STATES,
  referralStateOf,
  type ReferralState,
} from '../../src/model/referral-states.js';

const FINAL = [
  'declined-by-service',
  'declined-by-person',
  'unable-to-contact',
  'closed',
  'entered-in-error',
];

describe('states of a referral', () => {
  it('can all be reached from "submitted", and end where they are final alone', () => {
    const reached = new Set<ReferralState>(['submitted']);
    for (const state of reached) for (const next of REFERRAL_STATE_RULES[state].next) reached.add(next);
    expect([...reached].sort()).to.deep.equal([...REFERRAL_STATES].sort());
    const ends = REFERRAL_STATES.filter((state) => REFERRAL_STATE_RULES[state].next.length === 0);
    expect(ends).to.have.members(FINAL);
  });

  for (const [status, said, expected] of [
    ['requested', undefined, 'submitted'],
    ['accepted', undefined, 'accepted'],
    ['accepted', 'contacting', 'contacting'],
    ['in-progress', 'review', 'review'],
    // Another system has moved it since.
    ['completed', 'review', 'closed'],
    ['in-progress', 'no such state', 'active'],
    ['ready', undefined, 'received'],
  ] as const) {
    it(`${status}, said to be ${String(said)}, is ${expected}`, () =>
      expect(referralStateOf(status, said)).to.equal(expected));
  }

  it('is seen by somebody where the status is none that FHIR knows', () =>
    expect(referralStateOf('paused' as 'requested')).to.equal('submitted'));

  for (const [from, to, allowed] of [
    ['submitted', 'received', true],
    ['submitted', 'closed', false],
    ['contacting', 'declined-by-service', false],
    ['review', 'active', true],
    ['closed', 'active', false],
  ] as const) {
    it(`${allowed ? 'leads' : 'does not lead'} from ${from} to ${to}`, () =>
      expect(canMoveReferral(from, to)).to.equal(allowed));
  }
});
