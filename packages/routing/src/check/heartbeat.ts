import type { Problem } from '@belvedere/core';
import { WATCHDOG } from '../convention/labels.ts';
import type { Routing } from '../model/routing.ts';
import { pathName } from '../simulate/matching-routes.ts';
import { problem } from './problem.ts';
import { possibleRoutes, verdict, type RoutedAlert } from './routed-alert.ts';

/** A receiver of heartbeats calls for help after some minutes: it must hear more often than that. */
const LONGEST_REPEAT = 5 * 60_000;

/** Nothing may keep the dead man's switch from being told: whoever silences it raises an alarm, or gets used to one. */
export function heartbeat(routing: Routing, alerts: readonly RoutedAlert[]): Problem[] {
  return alerts
    .filter(({ name }) => name === WATCHDOG)
    .flatMap((alert) => {
      const report = (object: string, site: RoutedAlert['site'], field: string, message: string, help: string) =>
        problem('routing/heartbeat-silenced', { object, site, field }, message, help);
      return [
        ...routing.inhibitions
          .filter(({ target }) => verdict(target, alert) !== 'no')
          .map(({ name, site }) =>
            report(
              `inhibition ${name}`,
              site,
              'target',
              `It can silence ${WATCHDOG}, the dead man’s switch.`,
              `narrow its target, such as by alertname: not('${WATCHDOG}')`,
            ),
          ),
        ...routing.silences
          .filter(({ matchers }) => verdict(matchers, alert) !== 'no')
          .map(({ name, site }) =>
            report(
              `silence ${name}`,
              site,
              'where',
              `It silences ${WATCHDOG}, the dead man’s switch.`,
              'narrow what it silences',
            ),
          ),
        ...possibleRoutes(routing.root, alert).flatMap((route) => {
          const { site } = route.path.at(-1)!;
          const object = `route ${pathName(route)}`;
          if (route.mute.length + route.active.length > 0) {
            return [
              report(
                object,
                site,
                'mute',
                `It is quiet at times, and ${WATCHDOG} ends at it.`,
                'give it a route of its own',
              ),
            ];
          }
          return route.repeatInterval > LONGEST_REPEAT || route.groupInterval > LONGEST_REPEAT
            ? [
                report(
                  object,
                  site,
                  'repeatInterval',
                  `${WATCHDOG} is told less often than every 5 minutes here.`,
                  'shorten its groupInterval and its repeatInterval, or use deadMansSwitch(…)',
                ),
              ]
            : [];
        }),
      ];
    });
}
