import { mongodbMemberUnhealthy, mongodbServerDown } from '@belvedere/alerts-platform';
import { ratio } from '@belvedere/core';
import { stateTimeline, UP_OR_DOWN, type ValueMapping } from '@belvedere/dashboard-kit';
import { mongodbExporter, mongodbRsMembersHealth, mongodbUp } from '@belvedere/metrics-platform';
import { mongodbServer } from '../variables.ts';

const own = { instance: mongodbServer };

const HEALTHY_OR_NOT: readonly ValueMapping[] = [
  { value: 0, text: 'Unreachable', colour: 'red' },
  { value: 1, text: 'Healthy', colour: 'green' },
];

/** Whether the servers answer, and the members of a replica set each other. */
export const health = [
  stateTimeline('Servers', {
    description:
      'When each server answered its exporter. An exporter that does not answer counts as a server that is down.',
    query: mongodbUp
      .where(own)
      .max({ by: ['job', 'instance'] })
      .or(mongodbExporter.up.where(own).equals(ratio(0)))
      .legend('{{instance}}'),
    alert: mongodbServerDown,
    mappings: UP_OR_DOWN,
    width: 12,
    height: 6,
  }),
  stateTimeline('Members', {
    description:
      'Whether the others reach each member of a replica set. Without a majority there is no primary, and nothing can be written.',
    query: mongodbRsMembersHealth
      .where(own)
      .min({ by: ['rs_nm', 'member_idx', 'member_state'] })
      .legend('{{rs_nm}} {{member_idx}} {{member_state}}'),
    alert: mongodbMemberUnhealthy,
    mappings: HEALTHY_OR_NOT,
    width: 12,
    height: 6,
  }),
];
