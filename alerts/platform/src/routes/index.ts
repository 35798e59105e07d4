import { teams } from '@belvedere/organization';
import {
  email,
  infoToTeam,
  inhibit,
  LABEL_OBJECTIVE,
  not,
  onCall,
  receiver,
  route,
  routingFragment,
  slackChannel,
  teamReceiver,
  toTeamAndOn,
  toTickets,
  type RoutingFragment,
} from '@belvedere/routing';

const TEAM = 'platform';
const told = [slackChannel(teams[TEAM].slack), email({ to: [teams[TEAM].email] })];

/** Who hears of what all domains run on: the owner of all, and who is on call of what is critical. */
export const routes: RoutingFragment = routingFragment('platform', {
  receiver: teamReceiver(TEAM),
  groupBy: ['alertname', 'service'],
  routes: [
    toTeamAndOn('database'),
    toTeamAndOn('ml'),
    route('critical', {
      where: { severity: 'critical' },
      receiver: receiver('platform-critical', [...told, onCall('critical')]),
      groupWait: '10s',
      repeatInterval: '1h',
    }),
    route('objective', {
      where: { severity: 'warning', [LABEL_OBJECTIVE]: not('') },
      receiver: receiver('platform-high', [...told, onCall('high')]),
    }),
    toTickets(),
    infoToTeam(TEAM),
    route('warning', { where: { severity: 'warning' }, receiver: teamReceiver(TEAM) }),
  ],
  inhibitions: [
    // Both name the instance: two that lack it would count as alike, and a full volume silence the pods that crash.
    inhibit('critical first', {
      source: { severity: 'critical', instance: not('') },
      target: { severity: ['warning', 'ticket'], instance: not('') },
      equal: ['service', 'instance'],
    }),
  ],
});
