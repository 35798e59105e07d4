import { formatDuration, formatQuantity, ratio } from '@belvedere/core';
import * as platform from '@belvedere/metrics-platform';
import { time } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'probes';

/** How long a certificate of the target's chain is still valid: the one that ends first. */
export const certificateLifetime = platform.probeCertificateExpiry.minus(time());

/** How long a target takes to answer, over some minutes: a single slow answer is none. */
export const probeDuration = platform.probeDuration.over('10m').avg();

/** The alerts of what the blackbox exporter probes. */
export const probeAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /** Of all domains, none of which has an alert on its probes: what it pages for already silences this one by the routes. */
  probeFailed: alert('ProbeFailed', {
    when: platform.probeSuccess.equals(ratio(0)),
    for: '5m',
    severity: 'critical',
    service,
    summary: 'A target does not answer its probe',
    description: ({ labels }) => `${labels.instance} has failed its probes for 5 minutes.`,
  }),

  probeSlow: alert('ProbeSlow', {
    when: probeDuration.above(thresholds.probeDuration),
    for: '10m',
    severity: 'warning',
    service,
    summary: 'A target answers its probe slowly',
    description: ({ labels, value }) =>
      `${labels.instance} takes ${value.duration} to answer its probes, more than ${formatQuantity(thresholds.probeDuration)} for 10 minutes.`,
  }),

  /** Left to {@link certificateExpiresSoon} in its last days. */
  certificateExpires: alert('CertificateExpires', {
    when: certificateLifetime.below(thresholds.certificateWeeks).atLeast(thresholds.certificateDays),
    for: '1h',
    severity: 'warning',
    service,
    summary: 'A certificate was not renewed',
    description: ({ labels, value }) =>
      `The certificate of ${labels.instance} expires in ${value.duration}, less than ${formatDuration(1000 * thresholds.certificateWeeks.value)}.`,
  }),

  certificateExpiresSoon: alert('CertificateExpiresSoon', {
    when: certificateLifetime.below(thresholds.certificateDays),
    for: '5m',
    severity: 'critical',
    service,
    runbook: 'CertificateExpires',
    summary: 'A certificate expires within days',
    description: ({ labels, value }) =>
      `The certificate of ${labels.instance} expires in ${value.duration}, less than ${formatDuration(1000 * thresholds.certificateDays.value)}.`,
  }),
});

export const { probeFailed, probeSlow, certificateExpires, certificateExpiresSoon } = probeAlerts();
