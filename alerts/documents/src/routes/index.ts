import { teams } from '@belvedere/organization';
import {
  email,
  infoToTeam,
  inhibit,
  LABEL_OBJECTIVE,
  not,
  onCall,
  pattern,
  receiver,
  route,
  routingFragment,
  serviceDown,
  slackChannel,
  teamReceiver,
  toTeam,
  toTeamAndOn,
  toTickets,
  type RoutingFragment,
} from '@belvedere/routing';

const TEAM = 'documents';
const told = [slackChannel(teams[TEAM].slack), email({ to: [teams[TEAM].email] })];

/** Who hears of the domain's alerts: its team of all, the business of what costs it, who is on call of what is critical. */
export const routes: RoutingFragment = routingFragment('documents', {
  receiver: teamReceiver(TEAM),
  groupBy: ['alertname', 'service'],
  routes: [
    toTeamAndOn('database'),
    toTeamAndOn('ml'),
    toTeamAndOn('platform'),
    route('business', {
      where: { category: 'business' },
      receiver: teamReceiver('business'),
      groupBy: ['alertname'],
      repeatInterval: '12h',
      continue: true,
    }),
    route('critical', {
      where: { severity: 'critical' },
      receiver: receiver('documents-critical', [...told, onCall('critical')]),
      groupWait: '10s',
      repeatInterval: '1h',
    }),
    route('objective', {
      where: { severity: 'warning', [LABEL_OBJECTIVE]: not('') },
      receiver: receiver('documents-high', [...told, onCall('high')]),
    }),
    toTickets(),
    infoToTeam(TEAM),
    toTeam(TEAM),
  ],
  inhibitions: [
    // One rule watches the requests of all services, by job. A service that cannot reach its database is as good as down.
    serviceDown({
      down: pattern('Documents((APIGateway|MLService|GoService|JavaService)Down|DatabaseUnreachable)'),
      symptoms: pattern('Documents(HighErrorRate|ErrorRateRising|HighLatency|InstanceDown)'),
      equal: ['job'],
    }),
    // A machine that is gone is not ready either; too few of them are told as one.
    serviceDown({ down: 'DocumentsNodeDown', symptoms: 'DocumentsNodeNotReady' }),
    serviceDown({ down: 'DocumentsClusterFailure', symptoms: pattern('DocumentsNode(Down|NotReady)') }),
    inhibit('failures first', {
      source: { alertname: 'DocumentsHighFailureRate' },
      target: { alertname: 'DocumentsSuccessRatioLow' },
      equal: ['service'],
    }),
  ],
});
