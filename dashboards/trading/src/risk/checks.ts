import { section, timeseries } from '@belvedere/dashboard-kit';
import { riskCheckDuration, riskChecks } from '@belvedere/metrics-trading';
import { errorRatio } from '@belvedere/promql';

const byCheck = { by: ['check'] } as const;
const third = { width: 8, min: 0 } as const;

/** Whether orders are checked, and what the checks say. */
export const checks = section('Checks', [
  timeseries('Checks by result', {
    description:
      'Checks of orders per second. `rejected` is their work; `failed` could not be made, and its order waits or is rejected.',
    queries: [
      riskChecks
        .rate()
        .sum({ by: ['result'] })
        .legend('{{result}}'),
    ],
    scale: 'log',
    ...third,
  }),
  timeseries('Rejected by check', {
    description:
      'Share of the checks that reject their order. A check that suddenly rejects more has a new limit, or old data.',
    queries: [
      errorRatio({ failed: riskChecks.where({ result: 'rejected' }), total: riskChecks, ...byCheck }).legend(
        '{{check}}',
      ),
    ],
    ...third,
  }),
  timeseries('Time of a check, p95', {
    description: 'The time that 95 % of the checks stay below. Every order waits for all of them.',
    queries: [riskCheckDuration.quantile(0.95, byCheck).legend('{{check}}')],
    ...third,
  }),
]);
