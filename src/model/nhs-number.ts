/** What is wrong with something that was typed as an NHS number. */
export type NhsNumberProblem = 'letters' | 'short' | 'long' | 'check' | 'nino' | 'chi';

/** 10 digits, or what is wrong with them. */
export type NhsNumber = {readonly number: string} | {readonly problem: NhsNumberProblem};

const DIGITS = 10;
/** Two letters, six digits, one letter: https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110 */
const NATIONAL_INSURANCE = /^[A-Z]{2}\d{6}[A-D]?$/;

/**
 * Reads an NHS number, however it is spaced: 10 digits of which the last is the Modulus 11 check of the others (NHS Data
 * Dictionary). A Scottish CHI number has the same length and check, and begins with a day of birth: it is told apart by
 * that. `chi` says whether it is taken all the same.
 */
export function readNhsNumber(text: string, {chi = false}: {readonly chi?: boolean} = {}): NhsNumber {
  const bare = text.normalize('NFKC').replace(/[\s\p{Pd}.]+/gu, '');
  if (NATIONAL_INSURANCE.test(bare.toUpperCase())) return {problem: 'nino'};
  if (!/^\d*$/.test(bare)) return {problem: 'letters'};
  if (bare.length !== DIGITS) return {problem: bare.length < DIGITS ? 'short' : 'long'};
  // Ten equal digits pass the check, and are nobody's.
  if (/^(\d)\1+$/.test(bare) || !passesModulus11(bare)) return {problem: 'check'};
  return !chi && beginsWithBirthday(bare) ? {problem: 'chi'} : {number: bare};
}

/** `999 000 0018` */
export function formatNhsNumber(number: string): string {
  return number.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
}

function passesModulus11(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < DIGITS - 1; at++) sum += Number(digits[at]) * (DIGITS - at);
  // 11 stands for 0; no digit stands for 10, so that such a number never passes.
  return (11 - (sum % 11)) % 11 === Number(digits[DIGITS - 1]);
}

/** DDMMYY, as CHI numbers begin: 01 to 31, then 01 to 12. */
function beginsWithBirthday(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
