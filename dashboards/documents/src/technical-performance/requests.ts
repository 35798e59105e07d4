import {
  documentsErrorRateRising,
  documentsHighErrorRate,
  documentsHighLatency,
  recordedErrorRatio,
  recordedP50,
  recordedP95,
  recordedP99,
  recordedRequestRate,
} from '@belvedere/alerts-documents';
import { formatQuantity, ratio, seconds } from '@belvedere/core';
import { heatmap, redSection, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { httpRequestDuration, httpRequests, httpRequestsInProgress } from '@belvedere/metrics-documents';
import { apdex } from '@belvedere/promql';
import { promisedTime } from '@belvedere/slo';
import { apiLatency } from '../objectives.ts';
import { service } from '../variables.ts';

const own = { job: service };
const duration = httpRequestDuration.where(own);

/** What is promised satisfies; who waits four times as long tolerates it at most. Source: https://en.wikipedia.org/wiki/Apdex */
const satisfying = promisedTime(apiLatency);
const tolerable = seconds(4 * satisfying.value);

const third = { width: 8, min: 0 } as const;

/** What the services are asked, and what they answer. */
export const requests = redSection({
  rate: { queries: [recordedRequestRate.series.where(own).legend('{{job}}')], stack: 'normal' },
  errors: {
    description:
      'Share of the requests of a service that end in a 5xx. The Go and the Java service fail where the database does not answer; all failing at once points at the network.',
    queries: [recordedErrorRatio.series.where(own).legend('{{job}}')],
    alert: [documentsErrorRateRising, documentsHighErrorRate],
  },
  duration: {
    description:
      'The time that half, 95 % and 99 % of the requests stay below. p99 alone rising points at single slow requests, all three at the whole.',
    queries: [
      recordedP50.series.where(own).legend('p50 {{job}}'),
      recordedP95.series.where(own).legend('p95 {{job}}'),
      recordedP99.series.where(own).legend('p99 {{job}}'),
    ],
    alert: documentsHighLatency,
  },
  further: [
    timeseries('Refused and failed by route', {
      description:
        'Requests per second that end in a 4xx or 5xx, by route and status. 4xx are the fault of clients, unless a deployment made them many.',
      queries: [
        httpRequests
          .where({ ...own, status: /[45]../ })
          .rate()
          .sum({ by: ['job', 'path', 'status'] })
          .legend('{{job}} {{path}} {{status}}'),
      ],
      unit: 'reqps',
      ...third,
    }),
    heatmap('Distribution of durations', {
      description:
        'How many requests took how long. Two bands are two kinds of requests; a band that moves up is slowness of one kind.',
      of: duration,
      scale: 'log',
      width: 8,
    }),
    timeseries('p95 by route', {
      description: 'The time that 95 % of the requests of a route stay below: which route is the slow one.',
      queries: [duration.quantile(0.95, { by: ['job', 'path'] }).legend('{{job}} {{path}}')],
      ...third,
    }),
    timeseries('In progress', {
      description:
        'Requests that are being answered. If it rises while the rate does not, requests wait for something: the database, a model.',
      queries: [
        httpRequestsInProgress
          .where(own)
          .sum({ by: ['job'] })
          .legend('{{job}}'),
      ],
      min: 0,
    }),
    timeseries('Apdex', {
      description: `How content users are, from 0 to 1: requests within ${formatQuantity(satisfying)} count whole, those within ${formatQuantity(tolerable)} half, others not. Below 0.85 is fair, below 0.7 poor.`,
      queries: [apdex(duration, { target: satisfying, tolerable, by: ['job'] }).legend('{{job}}')],
      thresholds: worseBelow(ratio(0.85), ratio(0.7)),
      max: ratio(1),
      decimals: 2,
    }),
  ],
});
