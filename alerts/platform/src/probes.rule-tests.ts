import * as platform from '@belvedere/metrics-platform';
import { gaugeSeries, resolved, scenario, silent, steady, type RuleTest } from '@belvedere/rule-kit';
import { alertTests } from './alert-tests.ts';
import { level } from './levels.ts';
import { certificateExpires, certificateExpiresSoon, probeFailed, probeSlow } from './probes.ts';

const instance = 'https://grafana.example.com/';
const DAY = 86_400;

const success = (value: number, target = instance) => [
  gaugeSeries(platform.probeSuccess, { instance: target }, level(1, value)),
];
const duration = (seconds: number, target = instance) => [
  gaugeSeries(platform.probeDuration, { instance: target }, level(0.2, seconds)),
];
/** A certificate that expires so many days after the first sample. */
const certificate = (days: number, target = instance) => [
  gaugeSeries(platform.probeCertificateExpiry, { instance: target }, [steady('6h', { level: days * DAY })]),
];

const labels = { job: 'blackbox', instance };

export const probeTests: readonly RuleTest[] = [
  ...alertTests(probeFailed, {
    given: success,
    fires: 0,
    quiet: 1,
    beside: success(1, 'redis-0:6379'),
    labels,
    description: 'https://grafana.example.com/ has failed its probes for 5 minutes.',
  }),
  ...alertTests(probeSlow, {
    given: duration,
    fires: 2.1,
    quiet: 2,
    after: 14,
    beside: duration(0.2, 'redis-0:6379'),
    labels,
    description: 'https://grafana.example.com/ takes 2.1s to answer its probes, more than 2s for 10 minutes.',
  }),
  ...alertTests(certificateExpires, {
    // Less than 14 days are left from 2h on, and from the first sample on.
    given: (days) => certificate(days),
    fires: 14 + 2 / 24,
    quiet: 14 + 5 / 24,
    after: 120.5,
    beside: certificate(60, 'https://other.example.com/'),
    labels,
    description: 'The certificate of https://grafana.example.com/ expires in 13d 22h 59m 30s, less than 2w.',
  }),
  scenario(certificateExpires, {
    name: 'lasts until three days are left',
    given: certificate(3 + 2 / 24),
    expect: [
      {
        at: 7_200_000,
        state: 'firing',
        alerts: [
          {
            labels,
            annotations: {
              summary: 'A certificate was not renewed',
              description: 'The certificate of https://grafana.example.com/ expires in 3d 0h 0m 0s, less than 2w.',
            },
          },
        ],
      },
      resolved('2h0m30s'),
    ],
  }),
  scenario(certificateExpires, {
    name: 'is left to CertificateExpiresSoon in the last days',
    given: certificate(3),
    expect: [silent('2h')],
  }),
  ...alertTests(certificateExpiresSoon, {
    given: (days) => certificate(days),
    fires: 3 + 2 / 24,
    quiet: 3 + 5 / 24,
    after: 120.5,
    beside: certificate(60, 'https://other.example.com/'),
    labels,
    description: 'The certificate of https://grafana.example.com/ expires in 2d 23h 54m 30s, less than 3d.',
  }),
];
