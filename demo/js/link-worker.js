// A link worker's page: asks for the token once and keeps it in memory only, then lists what has come, and opens it.
// Nothing that it shows is in the address, in the history, or in storage.
import {fhir, receivedReferrals} from '/cdn/backends.js';
import {lines, make, show} from './dom.js';
import {openedReferral} from './opened-referral.js';
import {showPlan} from './plan.js';
import {moment, problemOf, states} from './referral-words.js';
import {askToken} from './token-form.js';
import {askWellbeing, forgetAnswers} from './wellbeing.js';

const view = document.getElementById('view');
const status = document.getElementById('status');
const pageTitle = document.querySelector('h1');

/** The bearer token. Gone when the page is left, reloaded, or signed out of. */
let token;
/** The list as it was read: its pages, as far as they have been fetched, and what fetches the next one. */
let list;
/** Ends what the view before was still waiting for. */
let leaving = new AbortController();

const record = fhir({url: '/fhir', transport: {getToken: () => token}});

/** A view of its own: whatever the one before was fetching is of no use any more. */
function enter() {
  pageTitle.textContent = 'Referrals received';
  leaving.abort();
  leaving = new AbortController();
  return leaving.signal;
}

const say = (words) => {
  status.textContent = words;
};

const heading = (words) => make('h2', {tabindex: -1}, words);
const button = (words, onclick, variant = 'secondary') =>
  make('spk-button', {type: 'button', variant, onclick}, words);

function askForToken(error) {
  enter();
  token = undefined;
  list = undefined;
  // Somebody whose token has run out signs in again and goes on; somebody who signs out is done.
  if (!error) forgetAnswers();
  say('');
  askToken({
    place: view,
    title: 'Show the referrals',
    error,
    onToken: (given) => {
      token = given;
      void readList();
    },
  });
}

/** Reads the list from its beginning. */
async function readList() {
  const signal = enter();
  say('Loading referrals');
  show(view, heading('All referrals'), make('p', {class: 'quiet'}, 'Loading referrals'));
  list = {referrals: [], pages: receivedReferrals(record, {signal}), more: true};
  await readMore(signal);
}

/** Reads the next page of the list, and shows all that is there. */
async function readMore(signal = leaving.signal) {
  const before = list.referrals.length;
  try {
    const {done, value = []} = await list.pages.next();
    if (signal.aborted) return;
    list.referrals.push(...value);
    // A page that is not full is the last one. Where the record's pages are longer, one press finds nothing more.
    list.more = !done && value.length >= 50;
  } catch (error) {
    if (!signal.aborted) failed(error, readList);
    return;
  }
  const {length} = list.referrals;
  say(length === 1 ? '1 referral' : `${length} referrals`);
  showList(before);
}

/** What can be done about a failure is said where it happened. */
function failed(error, again) {
  if (error?.code === 'refused') {
    askForToken('This token was not accepted. Check it, and enter it again');
    return;
  }
  const [title, text] = problemOf(error);
  say('');
  show(
    view,
    make(
      'spk-notice',
      {kind: 'failure', heading: title, 'heading-level': 2},
      make('p', {}, text),
      make(
        'p',
        {slot: 'actions', class: 'bar'},
        button('Try again', () => void again(), 'primary'),
        button('Sign out', () => askForToken()),
      ),
    ),
  );
}

/** `from`: the first that was not there before gets focus; or the one that was open (its task). */
function showList(from = 0) {
  const title = heading('All referrals');
  const {referrals, more} = list;
  const rows = referrals.map(row);
  const actions = make(
    'div',
    {class: 'bar'},
    make(
      'p',
      {},
      referrals.length === 1 ? '1 referral, newest first' : `${referrals.length} referrals, newest first`,
    ),
    make(
      'div',
      {class: 'actions'},
      button('Look for new ones', () => void readList()),
      button('Sign out', () => askForToken()),
    ),
  );
  const empty = make(
    'p',
    {},
    'No referrals have come yet. Send one from the ',
    make('a', {href: '/practice.html'}, 'practice’s page'),
    ', then look again.',
  );
  show(
    view,
    title,
    actions,
    referrals.length > 0 ? make('ul', {class: 'referrals'}, rows) : empty,
    more
      ? make(
          'p',
          {},
          button('Show more', () => void readMore()),
        )
      : [],
  );
  const opened = typeof from === 'string' ? referrals.findIndex(({task}) => task === from) : from;
  (opened > 0 || typeof from === 'string' ? rows[opened]?.querySelector('button') : title)?.focus();
}

function row(referral) {
  const {task, name, needs, requester, selfReferral, sentAt, state, urgent, reference} = referral;
  const {label, kind} = states[state];
  return make(
    'li',
    {},
    make(
      'div',
      {},
      make(
        'h3',
        {},
        make('button', {type: 'button', class: 'open', onclick: () => open(task)}, name ?? 'No name given'),
      ),
      make(
        'div',
        {class: 'tags'},
        make('spk-tag', {kind}, label),
        urgent ? make('spk-tag', {kind: 'error'}, 'Contact soon') : undefined,
      ),
    ),
    make('p', {}, make('span', {class: 'hidden-words'}, 'Reason: '), needs.join(', ') || 'No reason given'),
    make(
      'p',
      {class: 'quiet'},
      lines([
        sentAt ? moment(sentAt) : undefined,
        selfReferral ? 'Referred themselves' : requester ? `Referred by ${requester}` : undefined,
        reference ? `Reference ${reference}` : undefined,
      ]),
    ),
  );
}

/** Opens a referral. The browser's Back closes it; the entry of the history says nothing but that one is open. */
function open(task) {
  history.pushState({depth: 1}, '');
  showOpened(task);
}

function showOpened(task) {
  void openedReferral({
    task,
    record,
    signal: enter(),
    place: view,
    say,
    onFail: (error) => failed(error, () => showOpened(task)),
    onBack: () => history.back(),
    onChange: () => {
      list.changed = true;
    },
    onAsk: ask,
    onPlan: openPlan,
  });
  opened = task;
}
let opened;

/** Asks the open referral's person how they feel. The browser's Back leads to the referral again. */
function ask({patient, name}) {
  history.pushState({depth: 2}, '');
  enter();
  say('');
  askWellbeing({
    patient,
    name,
    record,
    place: view,
    onBack: () => history.back(),
    onSaved: () => say('The answers are saved'),
  });
}

/** The editor of the plan that is open. */
let plan;

/** Opens a plan of the open referral's person, or begins one. The browser's Back leads to the referral again. */
function openPlan({reference, person, name}) {
  history.pushState({depth: 2}, '');
  enter();
  // One is in somebody's plan now.
  pageTitle.textContent = name;
  say('');
  plan = showPlan({
    plan: reference,
    opened: person,
    name,
    record,
    place: view,
    onBack: () => history.back(),
  });
}

/** Whether the page may leave what is open. The address has moved already: it goes back where somebody would rather stay. */
async function mayLeave() {
  if (!plan) return true;
  // Without its code there is nothing in it that could get lost.
  const leave = (await plan.confirmLeave?.()) ?? true;
  if (leave) plan = undefined;
  else history.go(2 - (history.state?.depth ?? 0));
  return leave;
}
let asking = false;

addEventListener('popstate', async ({state}) => {
  if (!list || opened === undefined || state?.depth === 2 || asking) return;
  asking = true;
  const leave = await mayLeave();
  asking = false;
  if (!leave) return;
  // Back may have been pressed again while the question stood.
  if (history.state?.depth === 1) {
    showOpened(opened);
    return;
  }
  enter();
  const task = opened;
  opened = undefined;
  say('');
  // What was moved stands in the list as it is now.
  if (list.changed) void readList();
  else showList(task);
});

addEventListener('pageshow', (event) => {
  // A page that the browser kept as it was must not show people's details to whoever presses Back.
  if (!event.persisted) return;
  plan = undefined;
  askForToken();
});

askForToken();
