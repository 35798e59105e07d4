import type { Silence } from '../model/silence.ts';

/** Silences as `amtool silence import` and Alertmanager's API v2 take them. */
export const silencesJson = (silences: readonly Silence[]): string =>
  `${JSON.stringify(silences.map(postableSilence), null, 2)}\n`;

const postableSilence = ({ name, matchers, from, until, author, comment }: Silence): object => ({
  matchers: matchers.map(({ label, operator, value }) => ({
    name: label,
    value,
    isRegex: operator === '=~' || operator === '!~',
    isEqual: operator === '=' || operator === '=~',
  })),
  startsAt: new Date(from).toISOString(),
  endsAt: new Date(until).toISOString(),
  createdBy: author,
  comment: `${name}: ${comment}`,
});
