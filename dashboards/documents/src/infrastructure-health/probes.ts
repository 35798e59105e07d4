import { seconds } from '@belvedere/core';
import { section, stat, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { ownProbes } from '@belvedere/metrics-documents';
import { probeCertificateExpiry, probeDnsLookup, probeDuration, probeHttpDuration } from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';

const DAY = 86_400;

/** What is renewed by itself is renewed weeks before: with two left that failed. These are the bounds of the platform's alerts. */
const NOT_RENEWED = seconds(14 * DAY);
const LAST_DAYS = seconds(3 * DAY);

const quarter = { width: 6, min: 0 } as const;

/** The platform as seen from outside. */
export const probes = section('Seen from outside', [
  timeseries('Time of probes', {
    description: 'How long a probe takes, over HTTP, TCP or DNS. One that reaches its timeout has failed.',
    queries: [probeDuration.where(ownProbes).legend('{{instance}}')],
    ...quarter,
  }),
  timeseries('Phases of HTTP probes', {
    description:
      'Where the time of a probe of the gateway goes. Resolve is the name server, connect the network, processing the gateway.',
    queries: [
      probeHttpDuration
        .where(ownProbes)
        .max({ by: ['phase'] })
        .legend('{{phase}}'),
    ],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Look-up of names', {
    description: 'How long it takes until the name of a target is resolved.',
    queries: [probeDnsLookup.where(ownProbes).legend('{{instance}}')],
    ...quarter,
  }),
  stat('Certificates are valid for', {
    description:
      'The time until the first certificate of the chain expires. With less than two weeks left it was not renewed by itself.',
    query: probeCertificateExpiry.where(ownProbes).minus(time()).legend('{{instance}}'),
    thresholds: worseBelow(NOT_RENEWED, LAST_DAYS),
    width: 6,
    height: 8,
  }),
]);
