import type {PlanCopiesStrings} from './strings.js';

/** Welsh words around copies of a support plan. */
export const cy: PlanCopiesStrings = {
  title: 'Copïau o’r cynllun hwn',
  back: 'Yn ôl i’r cynllun',
  intro: 'Copi yw’r cynllun fel y mae nawr. Nid yw’n newid pan fydd y cynllun yn newid.',
  keepSafe: 'Gall unrhyw un sydd â chopi ei ddarllen. Cadwch ef yn rhywle diogel.',
  paper: {
    heading: 'Ar bapur',
    size: 'Maint y llythrennau',
    sizes: {usual: 'Arferol', large: 'Print bras', largest: 'Print bras iawn'},
    sizeHints: {usual: '13 pwynt', large: '18 pwynt', largest: '24 pwynt'},
    print: 'Argraffu',
    hint: 'Gallwch ddewis “Save as PDF” lle byddwch yn dewis argraffydd.',
    preview: 'Beth fydd yn cael ei argraffu',
  },
  page: {
    heading: 'Fel tudalen i’w darllen ar sgrin',
    body: 'Mae’n agor mewn unrhyw borwr gwe, heb y rhyngrwyd. Gellir ei darllen, ond nid ei newid.',
    save: 'Cadw fel tudalen',
  },
  text: {
    heading: 'Fel testun plaen',
    body: 'Ar gyfer e-bost, neges neu ddarllenydd sgrin.',
    label: 'Y cynllun fel testun plaen',
    copy: 'Copïo’r testun',
    copied: 'Mae’r testun wedi’i gopïo.',
    copyFailed: 'Nid oedd modd copïo’r testun. Mae wedi’i ddewis, fel y gallwch ei gopïo eich hun.',
    save: 'Cadw fel ffeil testun',
  },
  saved: (file) => `Cadwyd fel ${file}. Edrychwch ble mae’ch lawrlwythiadau.`,
  fileName: 'fy-nghynllun',
  madeOn: (date) => `Gwnaed y copi ar ${date}.`,
};
