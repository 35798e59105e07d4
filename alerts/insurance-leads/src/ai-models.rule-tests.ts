import { aiApiCost, aiModelErrors, aiModelLatency } from '@belvedere/metrics-insurance-leads';
import {
  counterSeries,
  firing,
  histogramSeries,
  pending,
  quietTest,
  reset,
  resolved,
  scenario,
  silent,
  steady,
  type RuleTest,
} from '@belvedere/rule-kit';
import { aiModelErrorsHigh, highAiApiCost, highAiModelLatency } from './ai-models.ts';

const FIRST = { instance: 'insurance-leads-backend-0' };
const SECOND = { instance: 'insurance-leads-backend-1' };
/** A service of another domain that calls the same models. */
const FOREIGN = { job: 'documents-ml', instance: 'documents-ml-0' };
type Target = typeof FIRST | typeof FOREIGN;

const SCORER = 'lead-scorer';
const CLASSIFIER = 'intent-classifier';

const QUICK = { 0.5: 1 };
/** 14 % of the calls take from five to six seconds. */
const SLOW = { 0.5: 0.86, 5: 0.86, 6: 1 };

/** Quick for ten minutes, then like this for fifteen, then nobody asks. */
const calls = (model: string, target: Target, perMinute: number, below: Readonly<Record<number, number>>) =>
  histogramSeries(aiModelLatency, { model, ...target }, [
    steady('10m', { perMinute, below: QUICK }),
    steady('15m', { perMinute, below }),
    steady('10m', { perMinute: 0, below }),
  ]);

const slow = (latency: string) => ({
  labels: { model: SCORER },
  annotations: {
    summary: 'An AI model answers slowly',
    description: `P95 latency of ${SCORER} is ${latency}, above 5s for 5 minutes.`,
  },
});

const latencies: readonly RuleTest[] = [
  scenario(highAiModelLatency, {
    name: 'fires for the model that is slow',
    given: [
      calls(SCORER, FIRST, 30, QUICK),
      calls(SCORER, SECOND, 30, SLOW),
      // 4 % of its calls are slow.
      calls(CLASSIFIER, FIRST, 60, { 0.5: 0.96, 5: 0.96, 6: 1 }),
      calls(SCORER, FOREIGN, 60, QUICK),
      calls('translator', FOREIGN, 60, { 10: 0, 15: 1 }),
    ],
    expect: [
      silent('13m'),
      pending('13m30s', { model: SCORER }),
      pending('18m', { model: SCORER }),
      firing('18m30s', slow('5.286s')),
      // As soon as less than 30 calls are left in the window.
      firing('29m', slow('5.286s')),
      resolved('29m30s'),
    ],
  }),
  scenario(highAiModelLatency, {
    name: 'fires for an hour of the night, in which a call is made every ten seconds',
    given: [calls(SCORER, FIRST, 3, QUICK), calls(SCORER, SECOND, 3, SLOW)],
    expect: [silent('10m'), firing('24m', slow('5.286s'))],
  }),
  quietTest({
    alert: highAiModelLatency,
    name: 'quiet at 5 seconds',
    input: [calls(SCORER, FIRST, 60, { 4: 0, 5: 0.95, 6: 1 })],
    at: '24m',
  }),
  quietTest({
    alert: highAiModelLatency,
    name: 'quiet where too few calls are made, however many another domain makes',
    input: [calls(SCORER, FIRST, 5.5, { 10: 0, 15: 1 }), calls(SCORER, FOREIGN, 60, { 10: 0, 15: 1 })],
    at: '24m',
  }),
];

/** Half a dollar an hour for two hours, then so many dollars an hour for two. */
const costs = (model: string, target: Target, perHour: number) =>
  counterSeries(aiApiCost, { model, ...target }, [
    steady('2h', { perMinute: 0.5 / 60 }),
    steady('2h', { perMinute: perHour / 60 }),
    steady('2h', { perMinute: 0.5 / 60 }),
  ]);

/** A model that has cost nothing for an hour, and then so many dollars within half a minute. */
const costsAtOnce = (model: string, dollars: number) =>
  counterSeries(
    aiApiCost,
    { model, ...FIRST },
    [steady('1h', { perMinute: 0 }), steady('30s', { perMinute: 2 * dollars }), steady('1h', { perMinute: 0 })],
    0,
  );

const cost: readonly RuleTest[] = [
  scenario(highAiApiCost, {
    name: 'fires for all models together',
    // 11 dollars an hour from 2h on; within the hour it is more than 10 from 2h53m30s on.
    given: [
      costs(SCORER, FIRST, 6),
      costs(SCORER, SECOND, 3.5),
      costs(CLASSIFIER, FIRST, 1.5),
      costs(SCORER, FOREIGN, 50),
    ],
    expect: [
      silent('2h53m'),
      pending('2h53m30s', {}),
      pending('2h58m', {}),
      firing('2h58m30s', {
        labels: {},
        annotations: {
          summary: 'Calls of AI models cost too much',
          description: 'The models cost 10.84 dollars in the last hour, more than 10 dollars.',
        },
      }),
      resolved('4h30m'),
    ],
  }),
  quietTest({
    alert: highAiApiCost,
    name: 'quiet at 10 dollars',
    input: [costsAtOnce(SCORER, 6), costsAtOnce(CLASSIFIER, 4)],
    at: '1h30m',
  }),
  quietTest({
    alert: highAiApiCost,
    name: 'quiet when the backend starts again',
    input: [
      counterSeries(aiApiCost, { model: SCORER, ...FIRST }, [
        steady('2h', { perMinute: 0.15 }),
        reset('1h', { perMinute: 0.15 }),
      ]),
    ],
    at: '2h30m',
  }),
];

/** None for ten minutes, then so many a minute for fifteen, then none again. */
const failed = (model: string, target: Target, perMinute: number) =>
  counterSeries(aiModelErrors, { model, ...target }, [
    steady('10m', { perMinute: 0 }),
    steady('15m', { perMinute }),
    steady('10m', { perMinute: 0 }),
  ]);

const errors: readonly RuleTest[] = [
  scenario(aiModelErrorsHigh, {
    name: 'fires for the model whose calls fail',
    // 0.054/s in all from 10m on; within the window it is more than 0.05/s from 14m30s on.
    given: [
      failed(SCORER, FIRST, 1.2),
      failed(SCORER, SECOND, 2.04),
      failed(CLASSIFIER, FIRST, 2.7),
      failed(SCORER, FOREIGN, 60),
    ],
    expect: [
      silent('14m'),
      pending('14m30s', { model: SCORER }),
      pending('19m', { model: SCORER }),
      firing('19m30s', {
        labels: { model: SCORER },
        annotations: {
          summary: 'Calls of an AI model fail',
          description: 'Calls of lead-scorer fail at 0.054 per second, above 0.05/s for 5 minutes.',
        },
      }),
      resolved('26m'),
    ],
  }),
  quietTest({ alert: aiModelErrorsHigh, name: 'quiet at 0.05/s', input: [failed(SCORER, FIRST, 3)], at: '24m' }),
];

export const aiModelTests: readonly RuleTest[] = [...latencies, ...cost, ...errors];
