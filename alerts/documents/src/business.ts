import { formatDuration, formatQuantity, quantity } from '@belvedere/core';
import {
  apiGateway,
  complianceViolationsOpen,
  goService,
  javaService,
  revenueLost,
  sessionsEnded,
} from '@belvedere/metrics-documents';
import { alert } from '@belvedere/rule-kit';
import { abandonedSessions, processingP95, turnaroundP95 } from './indicators.ts';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const business = { severity: 'warning', category: 'business' } as const;

/** 30 sessions in the window of 15 minutes: one of them is less than 5 %. */
const ENOUGH_SESSIONS = quantity(1 / 30, 'count/second');

const byClient = { by: ['client'] } as const;
const abandoned = abandonedSessions.rate().sum(byClient);
const ended = sessionsEnded.rate().sum(byClient).atLeast(ENOUGH_SESSIONS);

/** The alerts of what customers notice and what it costs. Their group's window is 15 minutes: a short dip is no trend. */
export const businessAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  documentsProcessingSlowdown: alert('DocumentsProcessingSlowdown', {
    when: processingP95.above(thresholds.processingP95),
    for: '10m',
    ...business,
    service: goService.name,
    summary: 'Documents take long to process',
    description: ({ value }) =>
      `P95 of the processing of a document is ${value}, above ${durationOf(thresholds.processingP95)} for 10 minutes.`,
  }),

  documentsResultsLate: alert('DocumentsResultsLate', {
    when: turnaroundP95.above(thresholds.turnaroundP95),
    for: '10m',
    ...business,
    service: goService.name,
    summary: 'Users wait long for the results of their documents',
    description: ({ value }) =>
      `P95 of the time from upload to result is ${value}, above ${durationOf(thresholds.turnaroundP95)} for 10 minutes.`,
  }),

  documentsSessionsAbandoned: alert('DocumentsSessionsAbandoned', {
    when: abandoned.dividedBy(ended).above(thresholds.abandonedSessions),
    for: '10m',
    ...business,
    service: apiGateway.name,
    summary: 'Users give their sessions up',
    description: ({ labels, value }) =>
      `${value} of the sessions of ${labels.client} are given up, more than ${formatQuantity(thresholds.abandonedSessions)} for 10 minutes.`,
  }),

  documentsRevenueLoss: alert('DocumentsRevenueLoss', {
    when: revenueLost.increase('1h').sum().above(thresholds.revenueLost),
    for: '5m',
    ...business,
    service: javaService.name,
    summary: 'Failed or late documents cost revenue',
    description: ({ value }) =>
      `${value} US dollars were missed or paid back within an hour, more than ${thresholds.revenueLost.value}.`,
  }),

  /** What is open, rather than what was found: the first violation of a policy makes no counter grow that was not there. */
  documentsComplianceViolations: alert('DocumentsComplianceViolations', {
    when: complianceViolationsOpen
      .where({ risk: /high|critical/ })
      .max({ by: ['policy', 'risk'] })
      .above(0),
    for: '5m',
    ...business,
    service: javaService.name,
    summary: 'Grave violations of a policy are open',
    description: ({ labels, value }) =>
      `${value} violations of ${labels.policy} of ${labels.risk} risk are open: nobody has resolved them.`,
  }),
});

const durationOf = ({ value }: { readonly value: number }): string => formatDuration(value * 1000);

export const {
  documentsProcessingSlowdown,
  documentsResultsLate,
  documentsSessionsAbandoned,
  documentsRevenueLoss,
  documentsComplianceViolations,
} = businessAlerts();
