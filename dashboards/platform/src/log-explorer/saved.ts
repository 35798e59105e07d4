import { logs, loki, section, table } from '@belvedere/dashboard-kit';
import {
  deniedActions,
  errorsByService,
  fatalLines,
  linesByService,
  securityEventsByAddress,
} from './saved-queries.ts';

const counted = { instant: true } as const;
const LAST_HOUR = '1h';
const LAST_DAY = '24h';
const third = { width: 8, height: 10 } as const;

/** The saved queries, each over its own time, whatever the dashboard shows. */
export const saved = section(
  'Saved queries',
  [
    table('Errors by service, last hour', {
      description: errorsByService.description,
      queries: [loki(errorsByService, counted)],
      timeFrom: LAST_HOUR,
      ...third,
    }),
    table('Lines by service, last hour', {
      description: linesByService.description,
      queries: [loki(linesByService, counted)],
      timeFrom: LAST_HOUR,
      ...third,
    }),
    table('Security events by address, 24 h', {
      description: securityEventsByAddress.description,
      queries: [loki(securityEventsByAddress, counted)],
      timeFrom: LAST_DAY,
      ...third,
    }),
    logs('Fatal lines, last hour', {
      description: fatalLines.description,
      query: loki(fatalLines),
      timeFrom: LAST_HOUR,
      width: 12,
    }),
    logs('Denied actions, 24 h', {
      description: deniedActions.description,
      query: loki(deniedActions),
      timeFrom: LAST_DAY,
      width: 12,
    }),
  ],
  { collapsed: true },
);
