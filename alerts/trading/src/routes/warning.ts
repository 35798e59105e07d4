import { teams } from '@belvedere/organization';
import {
  delayed,
  email,
  LABEL_OBJECTIVE,
  not,
  onCall,
  receiver,
  route,
  slackChannel,
  teamReceiver,
} from '@belvedere/routing';

const told = [slackChannel('#alerts-warning'), email({ to: [teams.trading.email] })];

/** A broken objective is of high priority. */
export const warningOfObjective = delayed('warning-objective', {
  where: { severity: 'warning', [LABEL_OBJECTIVE]: not('') },
  receiver: receiver('trading-high', [...told, onCall('high')]),
  wait: '15m',
});

/** Told when it has lasted for 15 minutes after it began to fire; what ends before is not told at all. */
export const warning = delayed('warning', {
  where: { severity: 'warning' },
  receiver: receiver('trading-warning', [...told, onCall('medium')]),
  wait: '15m',
});

/** What another team owns is told to it, too, and at once: it is theirs to mend. */
export const owners = route('database', {
  where: { team: 'database', severity: 'warning' },
  receiver: teamReceiver('database'),
  continue: true,
});
