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
  toTeamAndOn,
  toTickets,
  type RoutingFragment,
} from '@belvedere/routing';

const TEAM = 'feature-store';
const told = [slackChannel(teams[TEAM].slack), email({ to: [teams[TEAM].email] })];

/** Who hears of the domain's alerts: its team of all, and who is on call of what is critical or breaks an objective. */
export const routes: RoutingFragment = routingFragment('feature-store', {
  receiver: teamReceiver(TEAM),
  groupBy: ['alertname', 'service'],
  routes: [
    toTeamAndOn('ml'),
    route('critical', {
      where: { severity: 'critical' },
      receiver: receiver('feature-store-critical', [...told, onCall('critical')]),
      groupWait: '10s',
      repeatInterval: '1h',
    }),
    route('objective', {
      where: { severity: 'warning', [LABEL_OBJECTIVE]: not('') },
      receiver: receiver('feature-store-high', [...told, onCall('high')]),
    }),
    toTickets(),
    infoToTeam(TEAM),
  ],
  inhibitions: [
    // Two thresholds of one quantity, and two windows of another: who is woken by one need not be by the other.
    inhibit('severe latency first', {
      source: { alertname: 'InferenceAPISevereLatency' },
      target: { alertname: 'InferenceAPIHighLatency' },
      equal: ['endpoint'],
    }),
    inhibit('errors first', {
      source: { alertname: 'InferenceAPIHighErrorRate' },
      target: { alertname: 'InferenceAPILowAvailability' },
      equal: ['service'],
    }),
    serviceDown({
      down: 'InferenceAPIDown',
      symptoms: pattern(
        'InferenceAPI(High(ErrorRate|Latency|Load)|SevereLatency|LowAvailability)|PredictionConfidenceLow',
      ),
    }),
  ],
});
