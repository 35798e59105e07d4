import { barGauge, section, table, timeseries } from '@belvedere/dashboard-kit';
import { registryProductionVersion, registryTransitions, registryVersions } from '@belvedere/metrics-feature-store';

const byStage = { by: ['model_type', 'stage'] } as const;

/** Which versions there are, and which answer. */
export const registry = section('Registry', [
  table('In production', {
    description: 'The version of each model that answers now. Two of one model: a roll-out is under way.',
    queries: [registryProductionVersion.count({ by: ['model_type', 'version'] }).legend('Registered')],
    labels: { model_type: 'Model', version: 'Version' },
    width: 8,
  }),
  barGauge('Versions by stage', {
    description: 'Versions of each model by stage. Many in staging wait for somebody to decide.',
    query: registryVersions.max(byStage).sortDesc().legend('{{model_type}}: {{stage}}'),
    min: 0,
    decimals: 0,
    width: 8,
  }),
  timeseries('Transitions, last day', {
    description: 'Versions that were moved to each stage within the 24 hours before each point.',
    queries: [registryTransitions.increase('1d').sum(byStage).legend('{{model_type}}: {{stage}}')],
    min: 0,
    width: 8,
  }),
]);
