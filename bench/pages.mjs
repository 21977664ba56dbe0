/**
 * The three pages that are compared. Each sets `window.bench`, promises that the runner waits for: `ready` when every
 * activity is there and shown, `search(words)` and `filter(on)` when the change is shown.
 */
const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width">
<style>body{margin:0;font:16px sans-serif}#map{height:700px}spk-activity-finder:not(:defined){display:block;min-height:900px}</style>
${head}</head><body>${body}</body></html>`;

const leaflet = `<link rel="stylesheet" href="/leaflet/leaflet.css"><script src="/leaflet/leaflet.js"></script>`;
const map = `const map = L.map('map', {zoomAnimation: false, fadeAnimation: false, inertia: false, maxZoom: 18}).setView([54, -2.5], 6);
const shown = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));`;

const blank = page(
  leaflet,
  `<input aria-label="Words"><div id="map"></div><script>${map}
window.bench = {ready: shown(), search: shown, filter: shown};</script>`,
);

/** What most council maps are: Leaflet, leaflet.markercluster with chunked loading, a text box, the first twenty in a list. */
const cluster = page(
  `${leaflet}<link rel="stylesheet" href="/markercluster/MarkerCluster.css">
<link rel="stylesheet" href="/markercluster/MarkerCluster.Default.css">
<script src="/markercluster/leaflet.markercluster.js"></script>`,
  `<input aria-label="Words"><ul></ul><div id="map"></div><script>${map}
const icon = L.divIcon({className: '', html: '<b>o</b>'});
let finish;
const group = L.markerClusterGroup({
  chunkedLoading: true,
  animate: false,
  chunkProgress: (done, total) => { if (done === total) finish?.(); },
}).addTo(map);
let all = [];
let words = '';
let free = false;
async function show() {
  const found = all.filter(({activity, text}) => text.includes(words) && (!free || activity.cost.kind === 'free'));
  const list = document.querySelector('ul');
  list.replaceChildren(...found.slice(0, 20).map(({activity}) => {
    const item = document.createElement('li');
    item.textContent = activity.name;
    return item;
  }));
  const markers = found.flatMap(({marker}) => marker ?? []);
  group.clearLayers();
  const done = new Promise((resolve) => (finish = resolve));
  group.addLayers(markers);
  if (markers.length > 0) await done;
  await shown();
}
async function load() {
  const size = new URLSearchParams(location.search).get('n');
  const activities = await (await fetch('/directory-' + size + '.json')).json();
  all = activities.map((activity) => {
    const {lat, lon} = activity.places[0] ?? {};
    const text = (activity.name + ' ' + activity.summary).toLowerCase();
    const marker = lat === undefined ? undefined : L.marker([lat, lon], {icon, title: activity.name});
    return {activity, text, marker};
  });
  await show();
}
window.bench = {
  ready: load(),
  search: (value) => { words = value.toLowerCase(); return show(); },
  filter: (on) => { free = on; return show(); },
};</script>`,
);

/** The finder as a page embeds it; nothing is asked of it but its own events. */
const finder = page(
  `<script type="module" src="/cdn/spk.js"></script>`,
  `<spk-activity-finder></spk-activity-finder><script>
const size = Number(new URLSearchParams(location.search).get('n'));
const element = document.querySelector('spk-activity-finder');
const searched = (isDone) => new Promise((resolve) => {
  const listen = (event) => {
    if (!isDone(event.detail)) return;
    element.removeEventListener('spk-search', listen);
    resolve(event.detail.total);
  };
  element.addEventListener('spk-search', listen);
});
const ready = new Promise((resolve) => element.addEventListener('spk-ready', resolve, {once: true}));
const whole = searched(({total}) => total === size);
element.setAttribute('src', '/directory-' + size + '.json');
window.bench = {
  ready: Promise.all([ready, whole]),
  search: (words) => searched(({query}) => query.text === words),
  filter: (on) => searched(({query}) => Boolean(query.chosen.cost?.length) === on),
};</script>`,
);

/** Page by path. */
export const pages = {'/start': page('', ''), '/blank': blank, '/cluster': cluster, '/finder': finder};
