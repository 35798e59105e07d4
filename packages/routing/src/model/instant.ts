const INSTANT = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * A time in milliseconds since 1970, from a text with its offset from UTC: `2026-03-07T22:00:00Z`,
 * `2026-03-07T23:00:00+01:00`. Nothing where it is none: without an offset it would be another time on another machine,
 * and JavaScript takes February 30th for March 2nd.
 */
export function instantOf(text: string): number | undefined {
  const day = INSTANT.exec(text)?.[1];
  const time = day === undefined ? NaN : Date.parse(text);
  const isDay = new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(day);
  return Number.isNaN(time) || !isDay ? undefined : time;
}
