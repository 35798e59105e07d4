import { teams } from '@belvedere/organization';
import {
  deadMansSwitch,
  email,
  fastestBurnFirst,
  grafanaFailures,
  inhibit,
  not,
  pattern,
  receiver,
  secret,
  shadows,
  slackChannel,
  webhook,
  teamReceiver,
  type SharedRouting,
} from '@belvedere/routing';

/** Outside the cluster: a service that calls for help when it hears nothing for some minutes. Its address is a secret. */
const heartbeat = receiver('heartbeat', [webhook({ url: secret('heartbeat-url'), sendResolved: false })]);

/** Whoever keeps this tree hears of alerts that no domain owns. */
const unowned = receiver('unowned', [slackChannel(teams.platform.slack), email({ to: [teams.platform.email] })]);

/** What belongs to no domain. */
export const shared: SharedRouting = {
  receiver: unowned,
  groupBy: ['alertname', 'domain', 'service'],
  routes: [shadows(), deadMansSwitch(heartbeat), grafanaFailures(teamReceiver('platform'))],
  inhibitions: [
    ...fastestBurnFirst(),
    inhibit('cluster down', {
      source: { alertname: 'KubernetesNodesLost' },
      target: { domain: not('platform'), severity: ['warning', 'ticket', 'info'], category: not('security') },
      equal: 'identity',
    }),
    inhibit('cluster down, services down', {
      source: { alertname: 'KubernetesNodesLost' },
      target: { domain: not('platform'), alertname: pattern('.*Down'), category: not('security') },
      equal: 'identity',
    }),
  ],
};
