/**
 * The four pages that are compared, all showing the same questions on one page. Each sets `window.bench.ready`, a
 * promise that the form is shown.
 */
const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;

const questions = `const count = new URLSearchParams(location.search).get('n');
const shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const json = async (name) => (await fetch('/' + name + '-' + count + '.json')).json();`;

const bare = page(
  '<script type="module" src="/bare.js"></script>',
  `<script type="module">${questions}
window.bench = {ready: (async () => {
  const form = document.createElement('bare-form');
  form.questionnaire = await json('form');
  document.body.append(form);
  await form.updateComplete;
  await shown();
})()};</script>`,
);

const kit = page(
  '<script type="module" src="/cdn/spk.js"></script>',
  `<script type="module">${questions}
window.bench = {ready: new Promise((resolve) => {
  const form = document.createElement('spk-questionnaire');
  form.setAttribute('pages', new URLSearchParams(location.search).get('pages') ?? 'single');
  form.setAttribute('src', '/form-' + count + '.json');
  form.addEventListener('spk-ready', () => shown().then(resolve), {once: true});
  document.body.append(form);
})};</script>`,
);

// Its scripts write into the body while they are read.
const lhc = page(
  '<link rel="stylesheet" href="/lforms/dist/lforms/webcomponent/styles.css">',
  `<div id="form"></div>
<script src="/lforms/dist/lforms/webcomponent/assets/lib/zone.min.js"></script>
${['runtime', 'polyfills', 'main'].map((name) => `<script src="/lforms/dist/lforms/webcomponent/${name}.js"></script>`).join('\n')}
<script src="/lforms/dist/lforms/fhir/R4/lformsFHIR.min.js"></script>
<script type="module">${questions}
window.bench = {ready: (async () => {
  await LForms.Util.addFormToPage(await json('form'), 'form');
  await shown();
})()};</script>`,
);

const survey = page(
  `<link rel="stylesheet" href="/survey-core/survey-core.min.css">
<script src="/survey-core/survey.core.min.js"></script>
<script src="/survey-js-ui/survey-js-ui.min.js"></script>`,
  `<div id="form"></div><script type="module">${questions}
window.bench = {ready: (async () => {
  const model = new Survey.Model(await json('survey'));
  // As the others: what is typed counts at once.
  model.textUpdateMode = 'onTyping';
  model.render(document.getElementById('form'));
  await shown();
})()};</script>`,
);

export const pages = {'/': page('', ''), '/bare': bare, '/kit': kit, '/lhc': lhc, '/survey': survey};
