import { documentsProcessed } from '@belvedere/metrics-documents';
import {
  counterSeries,
  firing,
  pending,
  quietTest,
  reset,
  ruleTest,
  scenario,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { documentsHighFailureRate, documentsSuccessRatioLow } from './processing.ts';
import { alone, elsewhere, second } from './test-support/documents.ts';

/** Documents a minute that are processed with success, half at each of two instances, and as many that are refused. */
const succeeding = (perMinute: number) => [
  ...[{}, second].map((instance) =>
    counterSeries(documentsProcessed, { status: 'success', ...instance }, [
      steady('40m', { perMinute: perMinute / 2 }),
    ]),
  ),
  counterSeries(documentsProcessed, { status: 'rejected' }, [steady('40m', { perMinute })]),
];

/** Failures a minute from the tenth on, half at each instance. */
const failing = (perMinute: number) =>
  [{}, second].map((instance) =>
    counterSeries(documentsProcessed, { status: 'failure', ...instance }, [
      steady('10m', { perMinute: 0 }),
      steady('30m', { perMinute: perMinute / 2 }),
    ]),
  );

const fails = (share: string) => ({
  labels: {},
  annotations: {
    summary: 'The processing of documents fails',
    description: `The processing of ${share} of the documents fails, more than 10 % for 2 minutes.`,
  },
});

const failures: readonly RuleTest[] = [
  ruleTest({
    alert: documentsHighFailureRate,
    // 10.5 % fail from 10m on: it is more than 10 % when no interval of the window is older.
    input: [...succeeding(537), ...failing(63), ...elsewhere],
    silentAt: '16m',
    firingAt: '16m30s',
    fires: [fails('10.5%')],
  }),
  ruleTest({
    alert: documentsHighFailureRate,
    name: 'fires at 6 documents a minute',
    input: [alone('failure', 6)],
    silentAt: '16m',
    firingAt: '16m30s',
    fires: [fails('100%')],
  }),
  scenario(documentsHighFailureRate, {
    name: 'goes on when an instance begins again',
    given: [
      ...succeeding(450),
      counterSeries(documentsProcessed, { status: 'failure' }, [
        steady('10m', { perMinute: 150 }),
        reset('20m', { perMinute: 150 }),
      ]),
    ],
    expect: [
      pending('2m', {}),
      firing('2m30s', fails('25%')),
      firing('12m', fails('22.86%')),
      firing('20m', fails('25%')),
    ],
  }),

  quietTest({
    alert: documentsHighFailureRate,
    name: 'quiet at 10 %',
    input: [alone('success', 54), alone('failure', 6)],
    at: '30m',
  }),
  quietTest({
    alert: documentsHighFailureRate,
    name: 'quiet where less than 6 documents end a minute',
    input: [alone('failure', 5.7), ...elsewhere],
    at: '30m',
  }),
];

const succeeds = (share: string) => ({
  labels: {},
  annotations: {
    summary: 'Fewer documents than usual are processed with success',
    description: `${share} of the documents are processed with success, less than 95 % for 10 minutes.`,
  },
});

const successes: readonly RuleTest[] = [
  ruleTest({
    alert: documentsSuccessRatioLow,
    // 5.5 % fail from 10m on: it is more than 5 % when no interval of the window is older.
    input: [...succeeding(567), ...failing(33), ...elsewhere],
    silentAt: '24m',
    firingAt: '24m30s',
    fires: [succeeds('94.5%')],
  }),
  ruleTest({
    alert: documentsSuccessRatioLow,
    name: 'fires at 6 documents a minute',
    input: [alone('failure', 6)],
    silentAt: '24m',
    firingAt: '24m30s',
    fires: [succeeds('0%')],
  }),
  quietTest({
    alert: documentsSuccessRatioLow,
    name: 'quiet at 95 %',
    input: [alone('success', 57), alone('failure', 3)],
    at: '30m',
  }),
  quietTest({
    alert: documentsSuccessRatioLow,
    name: 'quiet where less than 6 documents end a minute',
    input: [alone('failure', 5.7), ...elsewhere],
    at: '30m',
  }),
  quietTest({
    alert: documentsSuccessRatioLow,
    name: 'quiet where no document ever failed',
    input: succeeding(600),
    at: '30m',
  }),
];

export const failureTests: readonly RuleTest[] = [...failures, ...successes];
