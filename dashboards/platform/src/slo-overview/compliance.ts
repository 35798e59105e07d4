import { objectivesTable, objectivesTimeline, section, table } from '@belvedere/dashboard-kit';
import { sloSeries } from '@belvedere/slo';
import { domain } from '../variables.ts';

const by = { by: ['domain', 'service', 'slo'] } as const;

const promised = sloSeries.objective.where({ domain }).max(by);
const kept = sloSeries.errorRatio('30d').where({ domain }).max(by).complement();

/** Objective by objective. */
export const compliance = section('Objectives', [
  objectivesTable('All objectives', { domain }),
  table('Compliance of 30 days', {
    description:
      'What went well within 30 days against what was promised, and the difference. Below zero the promise was broken: the figure for the weekly review.',
    queries: [promised.legend('Promised'), kept.legend('Kept'), kept.minus(promised).legend('Difference')],
    labels: { domain: 'Domain', service: 'Service', slo: 'Objective' },
    columns: {
      Promised: { decimals: 2 },
      Kept: { decimals: 3 },
      Difference: {
        decimals: 3,
        cell: 'text',
        thresholds: { base: 'red', steps: [{ from: { value: 0, unit: 'ratio' }, colour: 'green' }] },
      },
    },
    sort: { by: 'Difference' },
    width: 24,
    height: 12,
  }),
  objectivesTimeline('Objectives over time', { domain }),
]);
