const two = (number: number): string => String(Math.abs(number)).padStart(2, '0');

/**
 * Date and time (`HH:mm:ss`; none where it has none) of a FHIR dateTime on the clock of whoever reads it. An instant
 * without a zone, which FHIR forbids, is taken as it stands.
 */
export function localDateTime(value: string): {readonly date: string; readonly time?: string} {
  const [date = '', time] = value.split('T');
  if (!time) return {date};
  const instant = new Date(value);
  if (!/(?:Z|[-+]\d\d:\d\d)$/.test(time) || Number.isNaN(instant.getTime())) {
    return {date, time: time.slice(0, 8)};
  }
  return {
    date: `${String(instant.getFullYear()).padStart(4, '0')}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`,
    time: `${two(instant.getHours())}:${two(instant.getMinutes())}:${two(instant.getSeconds())}`,
  };
}

/** A FHIR dateTime for a day and a time on the clock of whoever typed it: FHIR wants the zone's offset with a time. */
export function withOffset(date: string, time: string): string {
  const behind = new Date(`${date}T${time}`).getTimezoneOffset();
  if (Number.isNaN(behind)) return `${date}T${time}Z`;
  const sign = behind > 0 ? '-' : '+';
  return `${date}T${time}${sign}${two(Math.trunc(behind / 60))}:${two(behind % 60)}`;
}
