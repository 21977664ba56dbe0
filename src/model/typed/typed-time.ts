/** Before and after midday, as it is written in English and in Welsh (y bore; y prynhawn, yr hwyr). */
const MORNING = /^(?:a\.?m\.?|y\.?b\.?)$/;
const AFTERNOON = /^(?:p\.?m\.?|y\.?[ph]\.?)$/;

const NAMED: Readonly<Record<string, string>> = {
  noon: '12:00:00',
  midday: '12:00:00',
  hannerdydd: '12:00:00',
  canoldydd: '12:00:00',
  midnight: '00:00:00',
  hannernos: '00:00:00',
};

/**
 * The time that was typed, as `HH:mm:ss`: "14:30", "2.30pm", "2pm", "1430", "noon". An hour alone is only taken where
 * one half of the day can be meant: "14", but not "2".
 */
export function readTypedTime(text: string): string | undefined {
  const typed = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const named = NAMED[typed.replace(/^12/, '')];
  if (named) return named;
  const parts =
    /^(\d{1,2})(?:[:.](\d\d)(?:[:.](\d\d))?)?(\D*)$/.exec(typed) ?? /^(\d{1,2})(\d\d)()(\D*)$/.exec(typed);
  if (!parts) return undefined;
  const [, hours = '', minutes, seconds, half = ''] = parts;
  const hour = hourOf(Number(hours), half, minutes !== undefined);
  const [minute, second] = [Number(minutes ?? 0), Number(seconds || 0)];
  if (hour === undefined || minute > 59 || second > 59) return undefined;
  return [hour, minute, second].map((number) => String(number).padStart(2, '0')).join(':');
}

/** 0 to 23; a half of the day that contradicts the hour ("14am") is not a time, one that says it again is. */
function hourOf(hour: number, half: string, exact: boolean): number | undefined {
  if (hour > 23) return undefined;
  if (half === '') return exact || hour > 12 ? hour : undefined;
  if (MORNING.test(half)) return hour > 12 ? undefined : hour % 12;
  if (AFTERNOON.test(half)) return hour === 0 ? undefined : hour < 12 ? hour + 12 : hour;
  return undefined;
}
