import {
  levelOf,
  signal,
  targetsOf,
  type Behaviour,
  type Moment,
  type SeriesBehaviour,
  type Signal,
} from '@belvedere/simulator/model';
import * as blackbox from '../blackbox/index.ts';
import { exporterBehaviour } from './exporter.ts';

/** A target that is probed, and whether it answers: 1 or 0. The target is the label `instance`. */
export interface Probe {
  readonly instance: string;
  readonly healthy: Signal;
}

export interface Probes {
  /** URLs; those that begin with https have a certificate. */
  readonly http: readonly Probe[];
  /** Host and port. */
  readonly tcp: readonly Probe[];
  /** Name servers: host and port. */
  readonly dns: readonly Probe[];
  /** Days that certificates are still valid at the start; 61 where it is left out. */
  readonly certificateDays?: Signal;
}

const DAY = 86_400;

/** How the time of a probe is spread over its phases. */
const HTTP_SHARES: Readonly<Record<string, number>> = {
  resolve: 0.06,
  connect: 0.08,
  tls: 0.3,
  processing: 0.5,
  transfer: 0.06,
};
const DNS_SHARES: Readonly<Record<string, number>> = { resolve: 0.1, connect: 0.05, request: 0.85 };

/** The blackbox exporter with the targets that it probes over HTTP, TCP and DNS. */
export function blackboxBehaviour({
  http,
  tcp,
  dns,
  certificateDays = signal('days of certificates', 61),
}: Probes): Behaviour {
  const probes = [...http, ...tcp, ...dns];
  const health = new Map(probes.map(({ instance, healthy }) => [instance, healthy]));
  const healthy = ({ labels, read }: Moment<'instance'>): number => {
    const signal = health.get(labels.instance);
    return signal === undefined ? 0 : read(signal);
  };
  return exporterBehaviour({
    targets: targetsOf(
      blackbox.blackboxExporter,
      probes.map(({ instance }) => instance),
    ),
    series: [...everyProbe(healthy), ...overHttp(http, healthy, certificateDays), ...overDns(dns, healthy)],
  });
}

type Healthy = (moment: Moment<'instance'>) => number;

const among =
  (probes: readonly Probe[]) =>
  (instance: string): boolean =>
    probes.some((probe) => probe.instance === instance);

const everyProbe = (healthy: Healthy): SeriesBehaviour[] => [
  levelOf(blackbox.probeSuccess, healthy),
  levelOf(blackbox.probeDuration, ({ noise }) => 0.024 * noise(0.3)),
  levelOf(blackbox.probeDnsLookup, ({ noise }) => 0.0014 * noise(0.4)),
  levelOf(blackbox.probeIpProtocol, 4),
];

function overHttp(probes: readonly Probe[], healthy: Healthy, certificateDays: Signal): SeriesBehaviour[] {
  const on = among(probes);
  const secure = (instance: string): boolean => on(instance) && instance.startsWith('https:');
  const whenHealthy =
    (value: (moment: Moment<'instance'>) => number) =>
    (moment: Moment<'instance'>): number =>
      healthy(moment) === 1 ? value(moment) : 0;
  return [
    levelOf(blackbox.probeHttpDuration, ({ labels, noise }) => 0.022 * (HTTP_SHARES[labels.phase] ?? 0) * noise(0.3), {
      on,
    }),
    levelOf(
      blackbox.probeHttpStatusCode,
      whenHealthy(() => 200),
      { on },
    ),
    levelOf(
      blackbox.probeHttpVersion,
      whenHealthy(() => 1.1),
      { on },
    ),
    levelOf(blackbox.probeHttpSsl, ({ labels }) => Number(secure(labels.instance)), { on }),
    levelOf(blackbox.probeHttpRedirects, 0, { on }),
    levelOf(
      blackbox.probeHttpContentLength,
      whenHealthy(() => 31),
      { on },
    ),
    levelOf(blackbox.probeFailedDueToRegex, 0, { on }),
    levelOf(blackbox.probeCertificateExpiry, ({ start, read }) => start + read(certificateDays) * DAY, { on: secure }),
    levelOf(blackbox.probeTlsVersion, 1, { labels: [{ version: 'TLS 1.3' }], on: secure }),
  ];
}

function overDns(probes: readonly Probe[], healthy: Healthy): SeriesBehaviour[] {
  const on = among(probes);
  return [
    levelOf(blackbox.probeDnsDuration, ({ labels, noise }) => 0.003 * (DNS_SHARES[labels.phase] ?? 0) * noise(0.3), {
      on,
    }),
    levelOf(blackbox.probeDnsAnswers, healthy, { on }),
    levelOf(blackbox.probeDnsQuerySucceeded, healthy, { on }),
  ];
}
