import {isDay} from '../model/calendar.js';

/** Whole years from a day of birth to another day, both `YYYY-MM-DD`; nothing for what is no day, or a day to come. */
export function ageOn(birthDate: string, day: string): number | undefined {
  if (!isDay(birthDate) || !isDay(day) || birthDate > day) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  // Somebody born on 29 February is a year older on 1 March of other years, as the law of England has it.
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The day of birth of somebody who is so many years old today: who was born later is younger. */
export function bornYearsAgo(today: string, years: number): string {
  const year = String(Number(today.slice(0, 4)) - years).padStart(4, '0');
  const day = `${year}${today.slice(4)}`;
  // 29 February of a leap year, seen from another: who was born on the 28th has had the birthday, the next is 1 March.
  return isDay(day) ? day : `${year}-02-28`;
}
