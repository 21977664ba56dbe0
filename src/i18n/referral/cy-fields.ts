import type {ReferralStrings} from './strings.js';

/** Welsh words of the fields: as the person is asked. */
export const fields: ReferralStrings['fields'] = {
  urgent: {
    label: 'Mae angen help brys arnaf',
    hint: 'Ticiwch hwn os nad ydych yn ddiogel, neu os ydych yn meddwl am ddod â’ch bywyd i ben. Os nad ydych, gadewch ef yn wag ac ewch ymlaen.',
  },
  'activity-id': {label: 'Rhif y gweithgaredd'},
  'activity-name': {label: 'Gweithgaredd'},
  'activity-url': {label: 'Tudalen am y gweithgaredd'},

  who: {label: 'Ar ran pwy ydych chi’n llenwi hwn?', short: 'ar ran pwy ydych chi’n llenwi hwn'},
  'ref-name': {label: 'Eich enw llawn'},
  'ref-role': {
    label: 'Teitl eich swydd neu’ch perthynas â’r person',
    hint: 'Er enghraifft, nyrs practis, swyddog tai, merch neu gymydog',
  },
  'ref-org': {label: 'Eich sefydliad neu’ch practis'},
  'ref-org-ods': {label: 'Cod y sefydliad'},
  'ref-email': {label: 'Eich cyfeiriad e-bost'},
  'ref-phone': {label: 'Eich rhif ffôn'},
  'ref-code': {label: 'Eich rôl', short: 'eich rôl', own: 'Rôl arall'},
  'ref-feedback': {label: 'Ydych chi eisiau gwybod beth ddigwyddodd?'},

  'consent-given': {
    label: 'A yw’r person wedi cytuno i’r atgyfeiriad hwn ac i chi rannu ei fanylion?',
    short: 'a yw’r person wedi cytuno',
  },
  capacity: {
    label: 'Esboniwch y penderfyniad lles pennaf',
    hint: 'Dywedwch pwy wnaeth y penderfyniad, pryd, a pham mai dyna sydd orau i’r person.',
    short: 'pam mae hyn er lles pennaf y person',
  },
  aware: {label: 'A yw’r person yn disgwyl i ni gysylltu?'},
  'aware-warning': {
    label:
      'Dywedwch wrth y person y byddwn mewn cysylltiad cyn i chi anfon hwn. Mae pobl yr ydym yn eu ffonio heb rybudd yn aml yn gwrthod.',
  },

  name: {label: 'Beth yw eich enw?', short: 'eich enw'},
  'first-name': {label: 'Enw cyntaf', short: 'eich enw cyntaf'},
  'last-name': {label: 'Cyfenw', short: 'eich cyfenw'},
  'preferred-name': {
    label: 'Beth ddylem ni eich galw chi?',
    hint: 'Os ydych yn hoffi cael eich galw’n rhywbeth arall, dywedwch wrthym yma.',
    short: 'beth ddylem ni eich galw chi',
  },
  pronouns: {label: 'Eich rhagenwau', hint: 'Er enghraifft, hi, ef neu nhw'},
  dob: {
    label: 'Beth yw eich dyddiad geni?',
    hint: 'Er enghraifft, 31 3 1980',
    short: 'eich dyddiad geni',
  },
  'age-consent': {label: 'Eich rhiant neu ofalwr', short: 'manylion eich rhiant neu ofalwr'},
  'parent-name': {label: 'Enw llawn rhiant neu ofalwr', short: 'enw rhiant neu ofalwr'},
  'parent-relationship': {
    label: 'Pwy ydyn nhw i chi',
    hint: 'Er enghraifft, mam, ewythr neu ofalwr maeth',
    short: 'pwy ydyn nhw i chi',
  },
  'parent-phone': {label: 'Rhif ffôn y rhiant neu’r gofalwr'},
  'parent-agrees': {
    label: 'Maen nhw’n gwybod am hyn ac yn cytuno',
    short: 'hyn, gyda rhiant neu ofalwr',
  },
  'nhs-number': {
    label: 'Rhif GIG',
    hint: '10 rhif, fel 999 123 4567. Mae ar lythyrau gan y GIG, ar bresgripsiynau ac yn Ap y GIG. Gallwch adael hwn yn wag.',
    short: 'eich rhif GIG',
  },
  home: {label: 'Beth yw eich cyfeiriad?', short: 'eich cyfeiriad'},
  'address-line1': {label: 'Llinell gyfeiriad 1', short: 'llinell gyfeiriad 1'},
  'address-line2': {label: 'Llinell gyfeiriad 2', short: 'llinell gyfeiriad 2'},
  town: {label: 'Tref neu ddinas', short: 'eich tref neu’ch dinas'},
  postcode: {label: 'Cod post', short: 'eich cod post'},
  nfa: {label: 'Nid oes gennyf gyfeiriad sefydlog'},
  contact: {
    label: 'Beth yw eich rhif ffôn neu’ch cyfeiriad e-bost?',
    hint: 'Mae angen o leiaf un ohonynt arnom.',
    short: 'rhif ffôn neu gyfeiriad e-bost',
  },
  phone: {label: 'Rhif ffôn', short: 'eich rhif ffôn'},
  email: {label: 'Cyfeiriad e-bost', short: 'eich cyfeiriad e-bost'},
  'contact-ok': {
    label: 'Sut gallwn ni gysylltu â chi?',
    hint: 'Dewiswch bob un sy’n ddiogel i chi.',
    short: 'sut gallwn ni gysylltu â chi',
  },
  'safe-contact': {
    label: 'A oes amser neu ffordd na ddylem eu defnyddio?',
    hint: 'Er enghraifft, peidiwch â gadael neges ar ffôn y tŷ.',
    short: 'pryd a sut i beidio â chysylltu â chi',
  },
  'best-time': {
    label: 'Pryd mae’n amser da i gael gafael arnoch chi?',
    short: 'amser da i gael gafael arnoch',
  },
  practice: {label: 'Beth yw eich meddygfa?', short: 'eich meddygfa'},
  gp: {label: 'Meddygfa', short: 'eich meddygfa', own: 'Meddygfa arall'},
  'gp-ods': {label: 'Cod y feddygfa'},
  'gp-none': {label: 'Nid wyf wedi cofrestru gyda meddygfa'},
  emerg: {
    label: 'A oes rhywun y gallwn gysylltu â nhw os bydd angen?',
    hint: 'Gallwch adael hwn yn wag.',
    short: 'manylion rhywun y gallwn gysylltu â nhw',
  },
  'emerg-name': {label: 'Eu henw', short: 'eu henw'},
  'emerg-relationship': {label: 'Pwy ydyn nhw i chi', short: 'pwy ydyn nhw i chi'},
  'emerg-phone': {label: 'Eu rhif ffôn', short: 'eu rhif ffôn'},
  'emerg-ok': {label: 'Cewch gysylltu â nhw'},

  language: {
    label: 'Pa iaith ydych chi’n hoffi ei siarad?',
    short: 'yr iaith yr ydych yn hoffi ei siarad',
    own: 'Iaith arall',
  },
  interpreter: {label: 'A oes angen cyfieithydd arnoch chi?', short: 'a oes angen cyfieithydd arnoch'},
  format: {
    label: 'A oes angen gwybodaeth mewn fformat arall arnoch chi?',
    short: 'y fformatau sydd eu hangen arnoch',
  },
  access: {
    label: 'Beth fyddai’n ei gwneud yn haws i chi gwrdd â ni?',
    hint: 'Dewiswch bob un sydd ei angen arnoch.',
    short: 'beth fyddai’n ei gwneud yn haws cwrdd â ni',
    own: 'Rhywbeth arall',
  },
  advocate: {
    label: 'Hoffech chi i rywun siarad â ni ar eich rhan?',
    hint: 'Gallai hyn fod yn ffrind, yn berthynas neu’n eiriolwr.',
  },
  'advocate-details': {
    label: 'Pwy fyddai’n siarad â ni ar eich rhan?',
    short: 'pwy fyddai’n siarad ar eich rhan',
  },
  'advocate-name': {label: 'Enw', short: 'eu henw'},
  'advocate-relationship': {label: 'Pwy ydyn nhw i chi?', short: 'pwy ydyn nhw i chi'},
  'advocate-phone': {label: 'Rhif ffôn', short: 'eu rhif ffôn'},

  needs: {
    label: 'Gyda beth hoffech chi gael help?',
    hint: 'Dewiswch bopeth sy’n bwysig i chi. Gallwch ddweud mwy, neu newid eich meddwl, pan fyddwn ni’n siarad.',
    short: 'gyda beth hoffech chi gael help',
    own: 'Rhywbeth arall',
  },
  reason: {
    label: 'Dywedwch ychydig mwy wrthym',
    hint: 'Yn eich geiriau eich hun. Gallwch adael hwn yn wag.',
    short: 'ychydig mwy',
  },
  matters: {
    label: 'Beth sydd bwysicaf i chi ar hyn o bryd?',
    short: 'beth sydd bwysicaf i chi',
  },
  hoped: {label: 'Beth hoffech chi ei weld yn wahanol?', short: 'beth hoffech chi ei weld yn wahanol'},
  living: {label: 'Gyda phwy ydych chi’n byw?', short: 'gyda phwy ydych chi’n byw'},
  caring: {
    label: 'Ydych chi’n gofalu am rywun na allai ymdopi hebddoch chi?',
    hint: 'Gallai hyn fod yn bartner, yn berthynas, yn ffrind neu’n gymydog.',
    short: 'a ydych yn gofalu am rywun',
  },
  health: {
    label: 'A oes gennych gyflyrau iechyd neu anableddau sy’n effeithio ar fywyd bob dydd?',
    short: 'cyflyrau iechyd neu anableddau',
  },
  services: {
    label: 'A oes gwasanaethau eraill yn eich helpu?',
    short: 'gwasanaethau sy’n eich helpu',
    own: 'Gwasanaeth arall',
  },
  ready: {
    label: 'A yw’r person yn barod i wneud newid ac yn hapus i gwrdd â ni?',
    short: 'a yw’r person yn barod i wneud newid',
  },
  urgency: {
    label: 'Pa mor fuan mae angen cysylltu?',
    hint: 'Nid gwasanaeth brys ydym ni. Os oes rhywun mewn perygl nawr, ffoniwch 999, neu 111 am help brys.',
    short: 'pa mor fuan mae angen cysylltu',
  },
  'urgency-why': {label: 'Pam mae ei angen yn fuan?', short: 'pam mae ei angen yn fuan'},
  tried: {label: 'Beth sydd wedi’i roi ar brawf yn barod?', short: 'beth sydd wedi’i roi ar brawf'},
  attach: {label: 'Ychwanegwch grynodeb neu lythyr', short: 'crynodeb neu lythyr'},
  hear: {label: 'Sut clywsoch chi amdanom ni?', short: 'sut clywsoch chi amdanom', own: 'Mewn ffordd arall'},

  safeguarding: {label: 'A oes gennych bryder diogelu?'},
  'safeguarding-message': {
    label:
      'Nid y ffurflen hon yw’r llwybr diogelu. Rhowch wybod i’ch tîm diogelu lleol nawr. Nid oes angen caniatâd arnoch i wneud hynny. Gallwch anfon yr atgyfeiriad hwn o hyd.',
  },
  'risk-any': {
    label: 'A oes unrhyw beth y dylai ein staff ei wybod cyn ymweld neu gwrdd ar eu pen eu hunain?',
    short: 'a oes rhywbeth y dylai ein staff ei wybod',
  },
  'risk-detail': {
    label: 'Beth ddylai ein staff ei wybod?',
    hint: 'Er enghraifft, y cyfeiriad, anifeiliaid, ysmygu, ymddygiad neu bobl eraill.',
    short: 'beth ddylai ein staff ei wybod',
  },
  'mh-risk': {label: 'A oes unrhyw risg o hunanladdiad neu niwed ar hyn o bryd?'},
  'needs-home': {label: 'A oes angen ymweliad â’r cartref?'},
  'needs-home-why': {
    label: 'Pam mae angen ymweliad â’r cartref?',
    short: 'pam mae angen ymweliad â’r cartref',
  },

  ethnicity: {label: 'Beth yw eich grŵp ethnig?', short: 'eich grŵp ethnig'},
  gender: {
    label: 'Pa un sy’n disgrifio eich rhywedd orau?',
    short: 'eich rhywedd',
    own: 'Mewn ffordd arall',
  },
  disability: {label: 'A oes gennych anabledd?', short: 'a oes gennych anabledd'},
  orientation: {
    label: 'Pa un sy’n disgrifio eich cyfeiriadedd rhywiol orau?',
    short: 'eich cyfeiriadedd rhywiol',
    own: 'Mewn ffordd arall',
  },
  religion: {label: 'Beth yw eich crefydd?', short: 'eich crefydd', own: 'Crefydd arall'},
  veteran: {
    label: 'Ydych chi wedi gwasanaethu yn y lluoedd arfog?',
    short: 'a ydych wedi gwasanaethu yn y lluoedd arfog',
  },
  'care-leaver': {
    label: 'Ydych chi wedi bod mewn gofal?',
    hint: 'Er enghraifft, gyda gofalwyr maeth neu mewn cartref plant',
    short: 'a ydych wedi bod mewn gofal',
  },

  'agree-refer': {
    label: 'Rwy’n cytuno i gael fy atgyfeirio at {service} ac iddynt gysylltu â mi',
    short: 'yr atgyfeiriad hwn',
  },
  'agree-gp': {label: 'A gawn ni ddweud wrth eich meddygfa am yr atgyfeiriad hwn?'},
  'agree-share': {
    label: 'A gawn ni rannu eich manylion â grwpiau a allai helpu?',
    hint: 'Byddwn yn siarad â chi yn gyntaf.',
    short: 'a gawn ni rannu eich manylion',
  },
  'prof-confirm': {
    label: 'Rwy’n cadarnhau fy mod wedi trafod yr atgyfeiriad hwn gyda’r person a’i fod yn cytuno',
    short: 'hyn, ar ôl siarad â’r person',
  },
  privacy: {label: 'Darllenwch sut mae {organisation} yn defnyddio eich gwybodaeth: {url}'},
};
