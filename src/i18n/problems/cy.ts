import {formatList} from '../formats.js';
import type {ProblemStrings} from './strings.js';
import type {Thing} from './thing.js';

/** The question's own words stand after a colon: inside a sentence their first letter would have to change. */
function about(message: string, {quote}: Thing): string {
  return quote ? `${message}: ${quote}` : message;
}

const PARTS: Readonly<Record<string, string>> = {day: 'diwrnod', month: 'mis', year: 'blwyddyn'};
const between = (a: string, b: string) => `rhwng ${formatList('cy', [a, b], {names: true})}`;

/** Welsh. */
export const cy: ProblemStrings = {
  'empty.text': (thing) => about('Llenwch hwn', thing),
  'empty.choice': (thing) => about('Dewiswch ateb', thing),
  'empty.yesno': (thing) => about('Dewiswch ateb', thing),
  'empty.either': (thing) => about('Dewiswch ateb', thing),
  'empty.own': (thing) => about('Rhowch eich ateb eich hun', thing),
  'empty.group': (thing) => about('Llenwch y rhan hon', thing),
  'none.conflict': (thing, {none}) => about(`Dewiswch atebion, neu dewiswch “${none}” yn unig`, thing),
  'few.choice': (thing, {n}) => about(`Dewiswch o leiaf ${n} ateb`, thing),
  'few.text': (thing, {n}) => about(`Rhowch o leiaf ${n} ateb`, thing),
  'few.file': (_thing, {n}) => `Dewiswch o leiaf ${n} ffeil`,
  'few.group': (thing, {n}) => about(`Llenwch y rhan hon o leiaf ${n} gwaith`, thing),
  'many.choice': (thing, {n}) => about(`Dewiswch hyd at ${n} ateb`, thing),
  'many.text': (thing, {n}) => about(`Rhowch hyd at ${n} ateb`, thing),
  'many.file': (_thing, {n}) => `Gallwch ddewis hyd at ${n} ffeil`,
  'many.group': (thing, {n}) => about(`Llenwch y rhan hon hyd at ${n} gwaith`, thing),
  long: (thing, {n}) => about(`Rhaid defnyddio ${n} nod neu lai`, thing),
  short: (thing, {n}) => about(`Rhaid defnyddio ${n} nod neu fwy`, thing),
  between: (thing, {a, b}) => about(`Rhaid defnyddio ${between(a, b)} nod`, thing),
  'chars.bad': (thing, {list}) => about(`Ni chaiff yr ateb gynnwys ${list}`, thing),
  'chars.only': (thing, {list}) => about(`Rhaid i’r ateb gynnwys dim ond ${list}`, thing),
  format: (thing) => about('Rhowch yr ateb yn y fformat cywir', thing),
  number: (thing, {n}) => about(`Rhaid i’r ateb fod yn rhif, fel ${n || '12'}`, thing),
  whole: (thing, {n}) => about(`Rhaid i’r ateb fod yn rhif cyfan, fel ${n || '12'}`, thing),
  decimals: (thing, {n}) => about(`Rhaid defnyddio hyd at ${n} lle degol`, thing),
  min: (thing, {n}) => about(`Rhaid i’r ateb fod yn ${n} neu fwy`, thing),
  max: (thing, {n}) => about(`Rhaid i’r ateb fod yn ${n} neu lai`, thing),
  range: (thing, {a, b}) => about(`Rhaid i’r ateb fod ${between(a, b)}`, thing),
  unit: (thing) => about('Dewiswch uned', thing),
  amount: (thing) => about('Rhowch swm', thing),
  option: (thing) => about('Dewiswch ateb o’r rhestr', thing),
  url: (thing) => about('Rhowch gyfeiriad gwe llawn, fel https://www.example.com', thing),
  'date.empty': (thing) => about('Llenwch hwn', thing),
  'date.part': (thing, {parts}) =>
    about(
      `Rhaid cynnwys ${formatList(
        'cy',
        parts.map((part) => PARTS[part] ?? part),
      )}`,
      thing,
    ),
  'date.year': () => 'Rhaid i’r flwyddyn gynnwys 4 rhif',
  'date.real': (thing) => about('Rhaid rhoi dyddiad go iawn', thing),
  'date.past': (thing) => about('Rhaid rhoi dyddiad yn y gorffennol', thing),
  'date.future': (thing) => about('Rhaid rhoi dyddiad yn y dyfodol', thing),
  'date.pastToday': (thing) => about('Rhaid rhoi dyddiad heddiw neu ddyddiad yn y gorffennol', thing),
  'date.futureToday': (thing) => about('Rhaid rhoi dyddiad heddiw neu ddyddiad yn y dyfodol', thing),
  'date.after': (thing, {d, same}) =>
    about(same ? `Rhaid rhoi ${d} neu ddyddiad ar ôl hynny` : `Rhaid rhoi dyddiad ar ôl ${d}`, thing),
  'date.before': (thing, {d, same}) =>
    about(same ? `Rhaid rhoi ${d} neu ddyddiad cyn hynny` : `Rhaid rhoi dyddiad cyn ${d}`, thing),
  'date.between': (thing, {d1, d2}) => about(`Rhaid rhoi dyddiad ${between(d1, d2)}`, thing),
  'time.real': (thing) => about('Rhaid rhoi amser, fel 2:30pm', thing),
  'time.after': (thing, {d}) => about(`Rhaid rhoi ${d} neu amser ar ôl hynny`, thing),
  'time.before': (thing, {d}) => about(`Rhaid rhoi ${d} neu amser cyn hynny`, thing),
  'time.between': (thing, {d1, d2}) => about(`Rhaid rhoi amser ${between(d1, d2)}`, thing),
  email: () => 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel name@example.com',
  phone: () => 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
  postcode: () => 'Rhowch god post llawn yn y DU',
  'nhs.letters': () => 'Rhaid i’r rhif GIG gynnwys rhifau yn unig',
  'nhs.short': () => 'Mae eich rhif GIG yn rhy fyr',
  'nhs.long': () => 'Mae eich rhif GIG yn rhy hir',
  'nhs.check': () => 'Edrychwch ar eich rhif GIG a’i roi eto',
  'nhs.nino': () => 'Rydych wedi rhoi rhif Yswiriant Gwladol. Rhowch rif GIG',
  'file.none': (thing) => about('Dewiswch ffeil', thing),
  'file.type': (_thing, {list}) => `Dim ond y mathau hyn o ffeil sy’n cael eu derbyn: ${list}`,
  'file.big': (_thing, {size}) => `Rhaid i’r ffeil fod yn llai na ${size}`,
  'file.empty': () => 'Mae’r ffeil a ddewiswyd yn wag',
  'file.fail': () => 'Nid oedd modd llwytho’r ffeil, rhowch gynnig arall arni',
  'file.many': (_thing, {n}) => `Gallwch ddewis hyd at ${n} ffeil ar y tro`,
  consent: (thing) => about('Dewiswch hwn os ydych yn cytuno', thing),
  constraint: (thing, {text}) => text || about('Edrychwch eto ar yr ateb', thing),
};
