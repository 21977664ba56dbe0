// Sources are TypeScript, which the other journeys do not need.
import '../../../scripts/resolve-ts.mjs';

const {fhir, moveReferral, openReceivedReferral, receivedReferrals, referralSubmission} =
  await import('../../../src/backends/index.js');
const {longReferral, shortReferral, shortResponse} = await import('../../support/referrals.ts');

/** Two referrals as forms send them: one about somebody by a professional, one by themselves an hour later. */
export async function sendReferrals(origin) {
  const relay = fhir({url: `${origin}/relay`});
  const response = {
    ...shortResponse,
    item: [{linkId: 'person', text: 'The person', item: shortResponse.item}],
  };
  const named = {...longReferral, person: {...longReferral.person, firstName: 'Robin'}};
  const sent = async (referral, now) => {
    const submissionId = crypto.randomUUID();
    await relay.submit(referralSubmission(referral, response, {submissionId, now}));
    return submissionId.slice(0, 8);
  };
  return {
    robin: await sent(named, '2026-01-15T09:30:00Z'),
    sam: await sent(shortReferral, '2026-01-15T10:30:00Z'),
  };
}

/** What staff's own system knows and does. */
export function staffSide(origin, token) {
  const record = fhir({url: `${origin}/fhir`, transport: {getToken: () => token}});
  const find = async (name) => {
    for await (const page of receivedReferrals(record)) {
      const found = page.find((each) => each.name === name);
      if (found) return openReceivedReferral(record, found);
    }
    throw new Error(`No referral of ${name}.`);
  };
  return {
    find,
    /** Somebody else moves it. */
    move: async (name, state) =>
      moveReferral(record, await find(name), state, {
        submissionId: crypto.randomUUID(),
        now: '2026-01-16T09:00:00Z',
        by: 'A colleague',
      }),
  };
}
