import {root} from './elements.mjs';

const finder = 'src/activity-finder/index.ts';
const worker = 'src/activity-finder/index-worker.ts';
const map = 'src/map/index.ts';
const form = 'src/questionnaire/index.ts';
const plan = 'src/support-plan/index.ts';

/** What a module and its imports fetch at once: dynamic imports are left out. */
function closure(path, getModuleInfo) {
  const seen = new Set();
  const visit = (id) => {
    if (seen.has(id)) return;
    seen.add(id);
    getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(root + path);
  return seen;
}

const closures = new WeakMap();

/** Modules that the finder's page, its worker, its map, a form and a plan start with. Worked out once for a build. */
function atOnce(getModuleInfo) {
  const known = closures.get(getModuleInfo) ?? {
    page: closure(finder, getModuleInfo),
    worker: closure(worker, getModuleInfo),
    map: closure(map, getModuleInfo),
    form: closure(form, getModuleInfo),
    plan: closure(plan, getModuleInfo),
  };
  closures.set(getModuleInfo, known);
  return known;
}

/**
 * The chunks of the CDN's folder. Few and named for what they hold, since every small file is a request and
 * compresses badly: `lit`; `shared`, what every element has; `settings`, which the loader offers without Lit;
 * `kit`, the templates and formats that both the finder and forms are made of, `finder-kit` and `form-kit`, those of
 * one of them; `fields`, what only the kit's single fields are made of, and `field-words`, what these and forms say and
 * read; `field-problems`, what fields find wrong by themselves; `common`, what page and worker both start with, without a document; `request`, how forms and the worker reach a
 * server; `loader`, what forms, charts and plans begin with; `record`, how elements find theirs, and `sending`, how they send
 * to it once; `plan`, plans as data and their way to a record, which the adapters offer, too; for the worker `directory`, `activity-index`, and `normalise`, which the formats share; and `map` without
 * Leaflet.
 */
export function chunkOf(id, {getModuleInfo}) {
  if (/[\\/]src[\\/](?:connect[\\/]configure|i18n[\\/]catalogue)\.ts$/.test(id)) return 'settings';
  // Plans alone have a directive that waits for anything.
  if (/[\\/]node_modules[\\/]lit(?:-html)?[\\/](?:.*[\\/])?async-directive\.js$/.test(id)) return undefined;
  // Of TypeScript's helpers those for decorators, which elements have.
  if (/[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit[\\/]reactive-element|tslib)[\\/]/.test(id))
    return 'lit';
  // A record is for some elements only, and only some of these send to it.
  if (
    /[\\/]src[\\/](?:connect[\\/]record-source|backends[\\/](?:care-record(?:-for|[\\/]lazy)?|(?:fhir|rest)[\\/]index))\.ts$/.test(
      id,
    )
  )
    return 'record';
  if (
    /[\\/]src[\\/](?:questionnaire[\\/]sending|model[\\/]new-id|backends[\\/]care-record[\\/]submission)[\w-]*\.ts$/.test(
      id,
    )
  ) {
    return 'sending';
  }
  // Forms, charts and plans begin with these.
  if (/[\\/]src[\\/](?:element[\\/](?:loader|part|in-order|add-styles)|model[\\/]declined)\.ts$/.test(id))
    return 'loader';
  // The tag and the public path are in files of their own.
  if (/[\\/]src[\\/]connect[\\/](?:backend|index)\.ts$/.test(id)) return undefined;
  // What only the kit's single fields are made of.
  if (/[\\/]src[\\/]element[\\/]field-(?:element|controller)\.ts$/.test(id)) return 'fields';
  const {page, worker: inWorker, map: inMap, form: inForm, plan: inPlan} = atOnce(getModuleInfo);
  if (inPlan.has(id) && /[\\/]src[\\/](?:model|backends)[\\/]plan(?:[\\/]|\.ts$)/.test(id)) return 'plan';
  const isForAll =
    /[\\/]src[\\/](?:element|tokens|connect|i18n[\\/]kit)[\\/](?!cy\.)/.test(id) ||
    /[\\/]node_modules[\\/]@lit[\\/](?!context[\\/].*context-provider)/.test(id);
  if (isForAll) return page.has(id) ? 'shared' : undefined;
  // What the kit's texts and those of single fields have in common.
  if (/[\\/]src[\\/]i18n[\\/]sentence\.ts$/.test(id)) return 'shared';
  if (page.has(id) && inWorker.has(id)) return 'common';
  // Plans say it of their dates, too.
  if (
    /[\\/]src[\\/](?:i18n[\\/]field-problems[\\/](?!cy\.)|kit[\\/]date-input[\\/]date-problem\.ts)/.test(id)
  )
    return 'field-problems';
  // Reading a date in words is more than the other fields need together.
  const isFieldWord = /[\\/]src[\\/](?:i18n[\\/]fields|model[\\/]typed)[\\/](?!typed-date|month-names)/.test(
    id,
  );
  if (inForm.has(id) && isFieldWord) return 'field-words';
  const isKit = /[\\/]src[\\/](?:kit[\\/]|i18n[\\/](?:activity-)?formats\.ts$|model[\\/]typed[\\/])/.test(id);
  if (page.has(id) && isKit) return inForm.has(id) ? 'kit' : 'finder-kit';
  // Records are called by these too, and have no use for the rest of `directory`.
  if (/[\\/]backends[\\/](?:name-of|(?:[\w-]+[\\/])*(?:time-out|idempotency))\.ts$/.test(id))
    return 'request';
  if (inForm.has(id) && inWorker.has(id)) return 'request';
  if (inForm.has(id) && isKit) return 'form-kit';
  if (inWorker.has(id) && !id.endsWith('index-worker.ts')) {
    return /[\\/]src[\\/]backends[\\/]/.test(id) ? 'directory' : 'activity-index';
  }
  if (inMap.has(id) && /[\\/]src[\\/](?:i18n[\\/])?map[\\/]/.test(id)) return 'map';
  // Every format needs some of it; two more parts, large and rarely needed, are fetched by themselves.
  if (/[\\/]backends[\\/]normalise[\\/](?!markup|national-grid)/.test(id)) return 'normalise';
  return undefined;
}

const named =
  /^(?:settings|lit|shared|common|kit|finder-kit|form-kit|fields|field-words|field-problems|request|record|sending|loader|plan|directory|activity-index|map|normalise)$/;

/** A chunk's name says where it comes from: half of the rooms have a `read.ts` or an `en.ts`. */
export function chunkName({name, facadeModuleId, moduleIds}) {
  if (named.test(name) && !facadeModuleId) return '[name]-[hash].js';
  const id = facadeModuleId ?? moduleIds.at(-1) ?? '';
  const [, library] = id.match(/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/) ?? [];
  if (library) return `${library.replace(/^@/, '').replace(/[\\/]/, '-')}-[hash].js`;
  const [, folder, file] = id.match(/([^\\/]+)[\\/]([^\\/]+)\.[a-z]+$/) ?? [];
  const vague = file === name && ['read', 'record', 'index', 'map', 'en', 'cy'].includes(name);
  return vague ? `${folder}-${name}-[hash].js` : '[name]-[hash].js';
}
