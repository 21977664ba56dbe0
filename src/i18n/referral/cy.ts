import {plural} from '../formats.js';
import {aboutThem} from './cy-about-them.js';
import {fields} from './cy-fields.js';
import {options, optionsAboutThem} from './cy-options.js';
import type {ReferralStrings} from './strings.js';

/** Welsh. */
export const cy: ReferralStrings = {
  titles: {
    self: 'Gofyn am weld gweithiwr cyswllt',
    professional: 'Atgyfeirio person at weithiwr cyswllt',
    agency: 'Atgyfeirio rhywun at weithiwr cyswllt',
  },
  service: 'y tîm gweithwyr cyswllt',
  organisation: 'y tîm gweithwyr cyswllt',
  within: (days) => plural('cy', days, {other: '# diwrnod gwaith'}),
  sections: {
    before: {title: 'Cyn i chi ddechrau'},
    referrer: {title: 'Amdanoch chi', note: 'Fel y gallwn ofyn i chi os nad yw rhywbeth yn glir.'},
    consent: {title: 'Caniatâd', note: 'Rhaid i’r person wybod am yr atgyfeiriad hwn.'},
    person: {title: 'Y person'},
    support: {title: 'Cymorth i ddefnyddio’r gwasanaeth'},
    reason: {title: 'Rheswm dros yr atgyfeiriad'},
    safety: {title: 'Diogelwch', note: 'Fel bod ein staff a’r person yn ddiogel pan fyddant yn cwrdd.'},
    equality: {
      title: 'Cwestiynau cydraddoldeb',
      note: 'Rydym yn gofyn er mwyn gwirio bod ein gwasanaeth yn deg i bawb. Nid yw eich atebion yn newid y cymorth. Gallwch adael y rhain yn wag.',
    },
    agreement: {title: 'Cytundeb'},
  },
  selfSections: {
    person: 'Amdanoch chi',
    reason: 'Gyda beth hoffech chi gael help',
    agreement: 'Yr hyn yr ydych yn cytuno iddo',
  },
  fields,
  aboutThem,
  options,
  optionsAboutThem,
  stops: {
    urgent: {
      heading: 'Mynnwch help nawr',
      body: [
        'Mae rhywun yno i’ch helpu nawr. Ffoniwch un o’r rhifau hyn.',
        'Nid ydym wedi anfon eich atebion. Nid ydym yn edrych ar y ffurflen hon drwy’r amser, felly nid dyma’r ffordd gywir o gael help brys.',
      ],
    },
    'no-consent': {
      heading: 'Ni allwch anfon yr atgyfeiriad hwn eto',
      body: [
        'Mae angen i’r person gytuno cyn i chi anfon ei fanylion atom.',
        'Siaradwch â’r person yn gyntaf. Gallwch hefyd roi ein manylion iddo, fel y gall ofyn am help ei hun.',
        'Os oes gennych bryder diogelu, rhowch wybod i’ch tîm diogelu lleol. Nid oes angen caniatâd arnoch i wneud hynny.',
      ],
    },
    'under-age': {
      heading: 'Mae’r gwasanaeth hwn ar gyfer pobl {age} oed a throsodd',
      body: [
        'Nid ydym wedi anfon unrhyw atebion.',
        'Gall meddygfa, nyrs ysgol neu’r cyngor lleol ddweud pwy sy’n helpu pobl iau yn eich ardal.',
        'Mae Childline yno i unrhyw un o dan 19 oed. Ffoniwch {0800 1111}, ddydd neu nos.',
      ],
    },
    'mental-health': {
      heading: 'Ni all y gwasanaeth hwn ddal risg gyfredol o hunanladdiad neu niwed',
      body: [
        'Ffoniwch y tîm argyfwng iechyd meddwl lleol nawr. Ffoniwch {111} a dewiswch opsiwn 2, neu {999} os oes bywyd mewn perygl.',
        'Nid ydym wedi anfon yr atgyfeiriad hwn. Gallwch atgyfeirio’r person atom pan fydd yn ddiogel.',
      ],
    },
    'not-eligible': {
      heading: 'Efallai nad yw’r gwasanaeth hwn yn iawn',
      body: [
        'O’ch ateb, nid ydym yn meddwl mai ni yw’r bobl iawn i helpu. Nid ydym wedi anfon unrhyw atebion.',
        'Gall meddygfa, y cyngor lleol neu Cyngor ar Bopeth ddweud pwy all helpu.',
      ],
    },
  },
  start: {
    urgentHeading: 'Os oes angen help arnoch chi nawr',
    urgentLines: [
      '{999} os yw bywyd rhywun mewn perygl, neu ewch i’r adran damweiniau ac achosion brys',
      '{111} os oes angen help brys arnoch. Mewn argyfwng iechyd meddwl, dewiswch opsiwn 2',
      '{116 123} i siarad â’r Samariaid, am ddim, ddydd neu nos',
    ],
    notMonitored:
      'Nid ydym yn edrych ar y ffurflen hon drwy’r amser. Ein nod yw cysylltu â chi o fewn {within}.',
    whoFor: [
      'Rydych yn {age} oed neu’n hŷn.',
      'Rydych yn cytuno i hyn, ac yn hapus i gwrdd â gweithiwr cyswllt.',
      'Rydych eisiau help gyda rhywbeth nad yw’n feddygol.',
    ],
    notFor: 'Defnyddiwch ffordd arall o gael help os ydych:',
    notForList: [
      'mewn argyfwng, neu’n meddwl am ddod â’ch bywyd i ben',
      'angen asesiad gan y gwasanaethau cymdeithasol',
      'angen llythyr ar gyfer y cyngor neu ar gyfer budd-daliadau',
      'eisoes â gweithiwr cyswllt',
    ],
    time: 'Mae hyn yn cymryd tua 5 munud.',
    phone: 'Os byddai’n well gennych siarad, ffoniwch {phone}.',
  },
  checks: {
    'contact.phone': 'Rhowch rif ffôn, neu dewiswch ffordd arall o gysylltu',
    'contact.email': 'Rhowch gyfeiriad e-bost, neu dewiswch ffordd arall o gysylltu',
    'contact.letter': 'Rhowch gyfeiriad llawn, neu dewiswch ffordd arall o gysylltu',
    'nhs.chi': 'Mae hwn yn edrych fel rhif CHI o’r Alban. Rhowch rif GIG, neu gadewch hwn yn wag',
  },
};
