import { teams } from '@belvedere/organization';
import {
  email,
  infoToTeam,
  onCall,
  receiver,
  route,
  routingFragment,
  slackChannel,
  teamReceiver,
  toTeam,
  toTickets,
  type RoutingFragment,
} from '@belvedere/routing';
import { inhibitions } from './inhibitions.ts';

const TEAM = 'insurance-leads';

const critical = receiver('insurance-leads-critical', [
  slackChannel('#insurance-leads-critical'),
  email({ to: [teams[TEAM].email] }),
  onCall('critical'),
]);

/** Who hears of the domain's alerts: whoever is on call of what is critical, and the team that owns it of all. */
export const routes: RoutingFragment = routingFragment('insurance-leads', {
  receiver: teamReceiver(TEAM),
  groupBy: ['alertname', 'service'],
  routes: [
    route('critical', {
      where: { severity: 'critical' },
      receiver: critical,
      continue: true,
      groupWait: '10s',
      repeatInterval: '1h',
    }),
    toTickets(),
    infoToTeam(TEAM),
    toTeam('database'),
    toTeam('ml'),
    toTeam(TEAM),
  ],
  inhibitions,
});
