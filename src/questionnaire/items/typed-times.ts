import {formatTime} from '../../i18n/formats.js';
import {dateParts} from '../../model/typed/typed-date.js';
import {readTypedTime} from '../../model/typed/typed-time.js';
import {localDateTime, withOffset} from './local-time.js';
import {
  date,
  NOTHING,
  partsIn,
  precisionOf,
  readDate,
  type TypedAnswer,
  type TypingFault,
} from './typed-answers.js';

function readTime(typed: string): {time?: string; fault?: TypingFault} {
  if (!typed.trim()) return {};
  const time = readTypedTime(typed);
  return time ? {time} : {fault: {code: 'time.real', values: {}}};
}

/** A time of day. */
export const time: TypedAnswer = {
  blank: {text: ''},
  show: (answer, _item, locale) => ({text: answer.valueTime ? formatTime(locale, answer.valueTime) : ''}),
  read: ({text = ''}) => {
    const {time, fault} = readTime(text);
    return time ? {answer: {valueTime: time}} : fault ? {fault} : NOTHING;
  },
};

/** A date, with a time or without. */
export const dateTime: TypedAnswer = {
  blank: {...date.blank, time: ''},
  show: (answer, _item, locale) => {
    const {date, time} = localDateTime(answer.valueDateTime ?? answer.valueDate ?? '');
    return {...dateParts(date), time: time ? formatTime(locale, time) : ''};
  },
  read: (boxes, item, was) => {
    const typed = readTime(boxes['time'] ?? '');
    const {date, fault} = readDate(
      partsIn(boxes),
      precisionOf(item, was && localDateTime(was.valueDateTime ?? '').date),
    );
    if (fault) return {fault};
    if (!date) return boxes['time']?.trim() ? {fault: {code: 'date.empty', values: {}}} : NOTHING;
    if (typed.fault) return {fault: {...typed.fault, parts: []}};
    if (typed.time && date.length < 10)
      return {fault: {code: 'date.part', values: {parts: ['day']}, parts: ['day']}};
    return {answer: {valueDateTime: typed.time ? withOffset(date, typed.time) : date}};
  },
};
