import { combinations, levelOf, rateOf, targetsOf, type Behaviour } from '@belvedere/simulator/model';
import * as alloy from '../alloy/index.ts';
import { exporterBehaviour } from './exporter.ts';

const COMPONENT = { component_id: 'loki.write.default', component_path: '/' };
const DESTINATION = { ...COMPONENT, host: 'loki.platform.svc', tenant: 'platform' };
const COMPONENTS = combinations({
  controller_id: ['default'],
  controller_path: ['/'],
  health_type: ['healthy', 'unhealthy'],
});

/** The shippers of logs, one on each node. */
export const logShipperBehaviour = (instances: readonly string[]): Behaviour =>
  exporterBehaviour({
    targets: targetsOf(alloy.alloy, instances),
    series: [
      rateOf(alloy.alloySentEntries, ({ wander }) => 180 * wander(0.2), { labels: [DESTINATION] }),
      rateOf(alloy.alloySentBytes, ({ wander }) => 41_000 * wander(0.2), { labels: [DESTINATION] }),
      rateOf(alloy.alloyDroppedEntries, 0, { labels: [{ ...DESTINATION, reason: 'ingester_error' }] }),
      rateOf(alloy.alloyBatchRetries, 0, { labels: [DESTINATION] }),
      levelOf(alloy.alloyConfigurationLoaded, 1),
      levelOf(alloy.alloyComponents, ({ labels }) => (labels.health_type === 'healthy' ? 14 : 0), {
        labels: COMPONENTS,
      }),
    ],
  });
