import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { job } from '../variables.ts';
import { alertmanager } from './alertmanager.ts';
import { cardinality } from './cardinality.ts';
import { delivery } from './delivery.ts';
import { longStorage } from './long-storage.ts';
import { promised } from './objectives.ts';
import { prometheus } from './prometheus.ts';
import { promises } from './promises.ts';
import { rules } from './rules.ts';
import { targets } from './targets.ts';

export const monitoring = dashboard(dashboards.monitoring, {
  description:
    'Whether monitoring itself works: targets are scraped, rules evaluated, alerts delivered. What fails here makes all other dashboards lie.',
  tags: ['monitoring'],
  variables: [job],
  links: neighbours(dashboards.monitoring, watching),
  annotations: changes,
  sections: [promises, targets, rules, delivery, alertmanager, prometheus, cardinality, longStorage, ...promised],
});
