import { pathName } from '../simulate/matching-routes.ts';
import { notified, type Answer, type Notification, type Quiet } from '../simulate/simulate.ts';
import type { Labels } from '../model/labels.ts';
import {
  groupingInWords,
  intervalInWords,
  matchersInWords,
  receiverInWords,
  sharedInWords,
  waitsInWords,
} from './words.ts';

/** Who is notified and why, in sentences. */
export function showAnswer(answer: Answer): string {
  const told = notified(answer);
  const verdict =
    told.length === 0 ? 'Nobody is notified.' : `Notified: ${[...new Set(told.map(({ name }) => name))].join(', ')}.`;
  return [verdict, ...suppressions(answer), ...answer.notifications.flatMap(notificationLines)].join('\n');
}

const suppressions = ({ inhibited, silenced }: Answer): readonly string[] => [
  ...(inhibited === undefined
    ? []
    : [
        `Inhibited by ${labelsInWords(inhibited.source)}: ${inhibited.inhibition.name}${sharedInWords(inhibited.inhibition.equal)}.`,
      ]),
  ...(silenced === undefined
    ? []
    : [
        `Silenced until ${new Date(silenced.until).toISOString()} by ${silenced.author}: ${silenced.name} (${silenced.comment}).`,
      ]),
];

function notificationLines({ route, receiver, group, quiet }: Notification): readonly string[] {
  const own = route.path.at(-1)!;
  const because = own.matchers.length === 0 ? 'nothing else matches' : matchersInWords(own.matchers);
  return [
    `  ${pathName(route)} → ${receiverInWords(receiver)}`,
    `    because ${because}`,
    ...(quiet === undefined ? [] : [`    quiet: ${quietInWords(quiet)}`]),
    `    ${groupingInWords(route.groupBy)}: ${labelsInWords(group)}; ${waitsInWords(route)}`,
  ];
}

export const quietInWords = (quiet: Quiet): string =>
  'muted' in quiet
    ? `it is within ${intervalInWords(quiet.muted)}`
    : `it is not within ${quiet.outside.map(intervalInWords).join(' nor ')}`;

/** Labels as PromQL writes them. */
export const labelsInWords = (labels: Labels): string =>
  `{${Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(', ')}}`;
