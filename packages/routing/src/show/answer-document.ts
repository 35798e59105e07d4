import { pathName } from '../simulate/matching-routes.ts';
import { notified, type Answer, type Quiet } from '../simulate/simulate.ts';

/** An answer as one JSON document. Durations are in seconds. */
export const answerDocument = (answer: Answer): object => ({
  notified: [...new Set(notified(answer).map(({ name }) => name))],
  ...(answer.inhibited === undefined
    ? {}
    : {
        inhibited: {
          by: answer.inhibited.source,
          rule: answer.inhibited.inhibition.name,
          equal: answer.inhibited.inhibition.equal,
        },
      }),
  ...(answer.silenced === undefined
    ? {}
    : { silenced: { name: answer.silenced.name, until: new Date(answer.silenced.until).toISOString() } }),
  routes: answer.notifications.map(({ route, receiver, group, groupKey, quiet }) => ({
    path: pathName(route),
    receiver: receiver.name,
    integrations: receiver.integrations.map(({ kind }) => kind),
    group,
    groupKey,
    groupWaitSeconds: route.groupWait / 1000,
    groupIntervalSeconds: route.groupInterval / 1000,
    repeatIntervalSeconds: route.repeatInterval / 1000,
    ...(quiet === undefined ? {} : { quiet: quietDocument(quiet) }),
  })),
});

const quietDocument = (quiet: Quiet): object =>
  'muted' in quiet ? { muted: quiet.muted.name } : { outside: quiet.outside.map(({ name }) => name) };
