import { teams } from '@belvedere/organization';
import {
  deadMansSwitch,
  email,
  fastestBurnFirst,
  grafanaFailures,
  inhibit,
  LABEL_DOMAIN,
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

/**
 * What a domain is woken by, and the probes that then fail for the same reason: nobody need be told twice. Where only some
 * instances of a service are gone (`InferenceAPIDown`), a probe that fails is news.
 */
const BEHIND_PROBES = [
  { domain: 'documents', down: 'DocumentsAPIGatewayDown', probes: 'https?://.*documents.*' },
  { domain: 'documents', down: 'DocumentsDatabaseDown', probes: 'documents-postgres-.*' },
  { domain: 'feature-store', down: 'FeatureStoreRedisDown', probes: 'feature-store-redis-.*' },
  { domain: 'feature-store', down: 'FeatureStoreKafkaDown', probes: 'feature-store-kafka-.*' },
  { domain: 'insurance-leads', down: 'ServiceDown', probes: 'https?://.*insurance-leads.*' },
  { domain: 'insurance-leads', down: 'PostgresDown', probes: 'insurance-leads-postgres-.*' },
  { domain: 'insurance-leads', down: 'RedisDown', probes: 'insurance-leads-redis-.*' },
  { domain: 'trading', down: 'Trading.+Down|.+AvailabilityBudgetBurn1h', probes: 'https?://.*trading-.*' },
] as const;

const toldByProbesToo = BEHIND_PROBES.map(({ domain, down, probes }) =>
  inhibit('down, its probes fail', {
    source: { [LABEL_DOMAIN]: domain, alertname: pattern(down) },
    target: { alertname: 'ProbeFailed', instance: pattern(probes) },
    equal: 'identity',
  }),
);

/** What belongs to no domain. */
export const shared: SharedRouting = {
  receiver: unowned,
  groupBy: ['alertname', 'domain', 'service'],
  routes: [shadows(), deadMansSwitch(heartbeat), grafanaFailures(teamReceiver('platform'))],
  inhibitions: [
    ...fastestBurnFirst(),
    ...toldByProbesToo,
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
