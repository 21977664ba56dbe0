// A page where somebody reads their own plan, and writes in it. The token is kept in memory only; nothing of the plan, not even
// which one it is, is in the address, in the history, or in storage.
import {fhir} from '/cdn/backends.js';
import {lines, make, show} from './dom.js';
import {shortName} from './plan-start.js';
import {moment} from './referral-words.js';
import {askToken} from './token-form.js';

const view = document.getElementById('view');
const status = document.getElementById('status');

let token;
/** The element that shows the plan, while one is open. */
let plan;

const record = fhir({url: '/fhir', transport: {getToken: () => token}});

const say = (words) => {
  status.textContent = words;
};

const button = (words, onclick, variant = 'secondary') =>
  make('spk-button', {type: 'button', variant, onclick}, words);

function askForToken(error) {
  token = undefined;
  plan = undefined;
  say('');
  askToken({
    place: view,
    title: 'Show the plans',
    error,
    onToken: (given) => {
      token = given;
      void readPlans();
    },
  });
}

/** All plans that are still in use, each with the person that it is about. */
async function readPlans() {
  plan = undefined;
  say('Loading');
  show(view, make('p', {class: 'quiet'}, 'Loading'));
  const query = {status: ['draft', 'active', 'on-hold', 'completed'], _count: 100};
  try {
    const plans = [];
    for await (const {items} of record.search('CarePlan', query)) plans.push(...items);
    showPlans(await Promise.all(plans.map(async (each) => ({...each, person: await personOf(each)}))));
  } catch (error) {
    failed(error);
  }
}

/** Who a plan is about, as far as the record says. */
async function personOf({subject}) {
  const [type, id] = (subject?.reference ?? '').split('/').slice(-2);
  if (type !== 'Patient') return undefined;
  try {
    return await record.read('Patient', id);
  } catch (error) {
    if (error?.code === 'not-found') return undefined;
    throw error;
  }
}

function failed(error) {
  if (error?.code === 'refused') {
    askForToken('This token was not accepted. Check it, and enter it again');
    return;
  }
  say('');
  show(
    view,
    make(
      'spk-notice',
      {
        kind: 'failure',
        heading: error?.code === 'offline' ? 'You are offline' : 'The plans could not be loaded',
        'heading-level': 2,
      },
      make('p', {}, 'Try again in a moment. If it goes on, call 01632 960 142.'),
      make(
        'p',
        {slot: 'actions'},
        button('Try again', () => void readPlans(), 'primary'),
      ),
    ),
  );
}

function showPlans(plans) {
  say(plans.length === 1 ? '1 plan' : `${plans.length} plans`);
  const title = make('h2', {tabindex: -1}, 'Whose plan would you like to see?');
  const rows = plans.map((each) =>
    make(
      'li',
      {},
      make(
        'button',
        {type: 'button', class: 'open', onclick: () => open(each)},
        each.title ?? 'Support plan',
      ),
      make(
        'p',
        {class: 'quiet'},
        lines([each.meta?.lastUpdated && `Last changed on ${moment(each.meta.lastUpdated)}`]),
      ),
    ),
  );
  const none = make(
    'p',
    {},
    'There are no plans yet. Start one on the ',
    make('a', {href: '/link-worker.html'}, 'link workers’ page'),
    ', then come back.',
  );
  show(view, title, rows.length > 0 ? make('ul', {class: 'plans'}, rows) : none);
  title.focus();
}

/** The plan to be read. Who it is about may change it, too: it is theirs. */
function open({id, subject, person, author}) {
  say('');
  const name = shortName(person);
  plan = make('spk-support-plan', {
    plan: `CarePlan/${id}`,
    mode: 'view',
    // Without the person's name the plan says "me": they are the one who reads it.
    'worker-name': author?.display,
    directory: '/directory',
    'heading-level': 2,
    sections:
      'about-me matters strengths needs goals actions wellbeing contingency communication people review sharing',
    author: {reference: subject.reference, ...(name && {display: name})},
    careRecord: record,
  });
  const change = make('p', {}, button('Change my plan', write));
  const back = make('button', {type: 'button', class: 'open plain', onclick: leave}, 'Back to all plans');
  show(view, make('p', {}, back), change, make('div', {class: 'sheet'}, plan));
  plan.addEventListener('spk-ready', () => plan?.focus(), {once: true});

  function write() {
    plan.mode = 'edit';
    change.remove();
    plan.focus();
  }
  async function leave() {
    if ((await plan.confirmLeave?.()) ?? true) void readPlans();
  }
}

addEventListener('pageshow', ({persisted}) => {
  // A page that the browser kept as it was must not show people's details to whoever presses Back.
  if (persisted) askForToken();
});

askForToken();
