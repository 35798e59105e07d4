import { seconds } from '@belvedere/core';
import { section, timeseries, worseAbove } from '@belvedere/dashboard-kit';
import { portfolioValuationDuration, portfolioValuationTime } from '@belvedere/metrics-trading';
import { time } from '@belvedere/promql';

/** Portfolios are valued each minute: after three that were missed, what customers see is old. */
const MISSED = seconds(180);

/** How old the figures above are. */
export const valuation = section('Valuation', [
  timeseries('Age of the valuation', {
    description: 'Time since all portfolios were last valued. Old values have customers decide by prices of back then.',
    queries: [time().minus(portfolioValuationTime.max()).legend('age')],
    thresholds: worseAbove(MISSED),
    min: 0,
  }),
  timeseries('Time of a valuation, p95', {
    description:
      'The time to value all portfolios that 95 % of the runs stay below. Once it exceeds a minute, runs are missed.',
    queries: [portfolioValuationDuration.quantile(0.95).legend('p95')],
    min: 0,
  }),
]);
