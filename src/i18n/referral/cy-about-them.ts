import type {ReferralStrings} from './strings.js';

/** Welsh words of the fields where somebody else fills in the form. */
export const aboutThem: ReferralStrings['aboutThem'] = {
  name: {label: 'Enw’r person', short: 'enw’r person'},
  'first-name': {short: 'enw cyntaf y person'},
  'last-name': {short: 'cyfenw’r person'},
  'preferred-name': {
    label: 'Beth mae’n hoffi cael ei alw?',
    hint: 'Os nad ei enw cyntaf ydyw.',
    short: 'beth mae’n hoffi cael ei alw',
  },
  pronouns: {label: 'Rhagenwau’r person'},
  dob: {label: 'Dyddiad geni', short: 'dyddiad geni’r person'},
  'age-consent': {label: 'Rhiant neu ofalwr', short: 'manylion rhiant neu ofalwr'},
  'parent-relationship': {label: 'Perthynas â’r person', short: 'y berthynas â’r person'},
  'nhs-number': {hint: '10 rhif, fel 999 123 4567', short: 'y rhif GIG'},
  home: {label: 'Cyfeiriad', short: 'cyfeiriad y person'},
  town: {short: 'tref neu ddinas y person'},
  postcode: {short: 'cod post y person'},
  nfa: {label: 'Nid oes gan y person gyfeiriad sefydlog'},
  contact: {
    label: 'Rhif ffôn neu gyfeiriad e-bost',
    hint: 'Mae angen o leiaf un ohonynt arnom. Gwiriwch eu bod yn gywir.',
    short: 'rhif ffôn neu gyfeiriad e-bost',
  },
  phone: {short: 'rhif ffôn y person'},
  email: {short: 'cyfeiriad e-bost y person'},
  'contact-ok': {
    label: 'Sut gallwn ni gysylltu â’r person?',
    hint: 'Dewiswch bob un sy’n ddiogel i’r person.',
    short: 'sut gallwn ni gysylltu â’r person',
  },
  'safe-contact': {short: 'pryd a sut i beidio â chysylltu â’r person'},
  'best-time': {
    label: 'Pryd mae’n amser da i gael gafael ar y person?',
    short: 'amser da i gael gafael ar y person',
  },
  practice: {label: 'Ble mae’r person wedi cofrestru', short: 'practis meddyg teulu’r person'},
  gp: {label: 'Practis meddyg teulu', short: 'practis meddyg teulu’r person', own: 'Practis arall'},
  'gp-none': {label: 'Nid yw’r person wedi cofrestru gyda phractis meddyg teulu'},
  'emerg-relationship': {label: 'Perthynas â’r person', short: 'y berthynas â’r person'},
  'emerg-ok': {label: 'Cawn gysylltu â nhw'},
  language: {
    label: 'Pa iaith mae’r person yn hoffi ei siarad?',
    short: 'yr iaith y mae’r person yn hoffi ei siarad',
  },
  interpreter: {
    label: 'A oes angen cyfieithydd ar y person?',
    short: 'a oes angen cyfieithydd ar y person',
  },
  format: {
    label: 'A oes angen gwybodaeth mewn fformat arall ar y person?',
    short: 'y fformatau sydd eu hangen ar y person',
  },
  access: {
    label: 'Beth fyddai’n ei gwneud yn haws i’r person gwrdd â ni?',
    hint: 'Dewiswch bob un sydd ei angen ar y person.',
  },
  advocate: {label: 'A hoffai’r person i rywun siarad â ni ar ei ran?'},
  'advocate-details': {
    label: 'Pwy fyddai’n siarad â ni ar ran y person?',
    short: 'pwy fyddai’n siarad ar ran y person',
  },
  'advocate-relationship': {label: 'Perthynas â’r person', short: 'y berthynas â’r person'},
  needs: {
    label: 'Gyda beth mae’r person eisiau help?',
    hint: 'Dewiswch bopeth sy’n bwysig i’r person.',
    short: 'gyda beth mae’r person eisiau help',
  },
  reason: {
    label: 'Rheswm dros yr atgyfeiriad',
    hint: 'Yng ngeiriau’r person os gallwch. Efallai y bydd yn gofyn am weld yr hyn yr ydych yn ei ysgrifennu.',
    short: 'y rheswm dros yr atgyfeiriad',
  },
  matters: {
    label: 'Beth sydd bwysicaf i’r person ar hyn o bryd?',
    short: 'beth sydd bwysicaf i’r person',
  },
  hoped: {
    label: 'Beth hoffai’r person ei weld yn wahanol?',
    short: 'beth hoffai’r person ei weld yn wahanol',
  },
  living: {label: 'Gyda phwy mae’r person yn byw?', short: 'gyda phwy mae’r person yn byw'},
  caring: {
    label: 'A yw’r person yn gofalu am rywun na allai ymdopi hebddo?',
    short: 'a yw’r person yn gofalu am rywun',
  },
  health: {
    label: 'A oes gan y person gyflyrau iechyd neu anableddau sy’n effeithio ar fywyd bob dydd?',
  },
  services: {
    label: 'A oes gwasanaethau eraill yn helpu’r person?',
    short: 'gwasanaethau sy’n helpu’r person',
  },
  ethnicity: {label: 'Beth yw grŵp ethnig y person?', short: 'grŵp ethnig y person'},
  gender: {label: 'Pa un sy’n disgrifio rhywedd y person orau?', short: 'rhywedd y person'},
  disability: {label: 'A oes gan y person anabledd?', short: 'a oes gan y person anabledd'},
  orientation: {
    label: 'Pa un sy’n disgrifio cyfeiriadedd rhywiol y person orau?',
    short: 'cyfeiriadedd rhywiol y person',
  },
  religion: {label: 'Beth yw crefydd y person?', short: 'crefydd y person'},
  veteran: {
    label: 'A yw’r person wedi gwasanaethu yn y lluoedd arfog?',
    short: 'a yw’r person wedi gwasanaethu yn y lluoedd arfog',
  },
  'care-leaver': {
    label: 'A yw’r person wedi bod mewn gofal?',
    short: 'a yw’r person wedi bod mewn gofal',
  },
  'agree-gp': {label: 'A gawn ni ddweud wrth bractis meddyg teulu’r person am yr atgyfeiriad hwn?'},
  'agree-share': {
    label: 'A gawn ni rannu manylion y person â grwpiau a allai helpu?',
    hint: 'Byddwn yn siarad â’r person yn gyntaf.',
    short: 'a gawn ni rannu manylion y person',
  },
  privacy: {label: 'Darllenwch sut mae {organisation} yn defnyddio gwybodaeth pobl: {url}'},
};
