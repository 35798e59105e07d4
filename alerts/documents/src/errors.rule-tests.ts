import { httpRequests } from '@belvedere/metrics-documents';
import {
  counterSeries,
  firing,
  pending,
  quietTest,
  reset,
  resolved,
  ruleTest,
  scenario,
  steady,
  type CounterBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { documentsErrorRateRising, documentsHighErrorRate } from './requests.ts';

const GATEWAY = 'documents-api-gateway';
const JAVA = 'documents-java-service';
const route = { method: 'GET', path: '/documents/:id' } as const;

/** A series at each of two instances of a service. */
const atBoth = (status: string, phases: readonly Phase<CounterBehaviour>[], job = GATEWAY) =>
  [0, 1].map((index) => counterSeries(httpRequests, { ...route, status, job, instance: `${job}-${index}` }, phases));

/** Requests a minute that are answered, by two instances together; some of them with 404. */
const answered = (perMinute: number, job = GATEWAY) => [
  ...atBoth('200', [steady('3h', { perMinute: 0.45 * perMinute })], job),
  ...atBoth('404', [steady('3h', { perMinute: 0.05 * perMinute })], job),
];

/** Failures a minute of two instances together: none, then these. */
const failingFromTenOn = (perMinute: number, job = GATEWAY) =>
  atBoth('500', [steady('10m', { perMinute: 0 }), steady('20m', { perMinute: perMinute / 2 })], job);

/** What begins after ten minutes at one instance alone: numbers that add up without rounding. */
const alone = (status: string, perMinute: number) =>
  counterSeries(httpRequests, { ...route, status }, [steady('10m', { perMinute: 0 }), steady('3h', { perMinute })]);

/** The Go service answers as many requests, and fails none. */
const another = atBoth('200', [steady('3h', { perMinute: 300 })], 'documents-go-service');

const failsAt = (share: string, job = GATEWAY) => ({
  labels: { job },
  annotations: {
    summary: 'Requests to a documents service fail',
    description: `${share} of the requests to ${job} fail, more than 10 % for 2 minutes.`,
  },
});

const errorRates: readonly RuleTest[] = [
  ruleTest({
    alert: documentsHighErrorRate,
    // 10.5 % fail from 10m on: it is more than 10 % when no interval of the window is older.
    input: [
      ...answered(537),
      ...failingFromTenOn(63),
      ...answered(537, JAVA),
      ...failingFromTenOn(63, JAVA),
      ...another,
    ],
    silentAt: '16m',
    firingAt: '16m30s',
    fires: [failsAt('10.5%'), failsAt('10.5%', JAVA)],
  }),
  scenario(documentsHighErrorRate, {
    name: 'goes on when an instance begins again',
    given: [
      ...answered(450),
      counterSeries(httpRequests, { ...route, status: '503' }, [
        steady('10m', { perMinute: 150 }),
        reset('20m', { perMinute: 150 }),
      ]),
    ],
    expect: [
      pending('2m', { job: GATEWAY }),
      firing('2m30s', failsAt('25%')),
      firing('12m', failsAt('22.86%')),
      firing('20m', failsAt('25%')),
    ],
  }),
  ruleTest({
    alert: documentsHighErrorRate,
    name: 'fires at 12 requests a minute',
    input: [alone('500', 12)],
    silentAt: '16m',
    firingAt: '16m30s',
    fires: [failsAt('100%')],
  }),
  quietTest({
    alert: documentsHighErrorRate,
    name: 'quiet at 10 %',
    input: [alone('200', 54), alone('500', 6)],
    at: '30m',
  }),
  quietTest({
    alert: documentsHighErrorRate,
    name: 'quiet where less than 12 are asked a minute',
    input: [alone('500', 11.4)],
    at: '30m',
  }),
  quietTest({
    alert: documentsHighErrorRate,
    name: 'quiet where nothing ever failed',
    input: [...answered(600), ...another],
    at: '30m',
  }),
];

const rises = (share: string, job = GATEWAY) => ({
  labels: { job },
  annotations: {
    summary: 'More and more requests to a documents service fail',
    description: `${share} of the requests to ${job} fail, and failures are more than 2 times as frequent as in the last hour.`,
  },
});

/** So many failures a minute for 70 minutes, then others, at two instances. */
const failing = (before: number, after: number, job = GATEWAY) =>
  atBoth('500', [steady('70m', { perMinute: before / 2 }), steady('2h', { perMinute: after / 2 })], job);

const growth: readonly RuleTest[] = [
  scenario(documentsErrorRateRising, {
    name: 'fires until the failures are half an hour old',
    given: [...answered(587.1), ...failing(0, 12.9), ...answered(587.1, JAVA), ...failing(0, 12.9, JAVA), ...another],
    expect: [
      pending('1h19m', { job: GATEWAY }, { job: JAVA }),
      firing('1h19m30s', rises('2.15%'), rises('2.15%', JAVA)),
      firing('1h38m', rises('2.15%'), rises('2.15%', JAVA)),
      resolved('1h41m'),
    ],
  }),
  ruleTest({
    alert: documentsErrorRateRising,
    name: 'fires where a share that was steady more than doubles',
    input: [...answered(570), ...failing(18, 50)],
    silentAt: '1h17m30s',
    firingAt: '1h18m',
    fires: [rises('8.065%')],
  }),
  ruleTest({
    alert: documentsErrorRateRising,
    name: 'fires at 12 requests a minute',
    input: [alone('500', 12)],
    silentAt: '19m',
    firingAt: '19m30s',
    fires: [rises('100%')],
  }),
  quietTest({
    alert: documentsErrorRateRising,
    name: 'quiet at 2 %',
    input: [alone('200', 294), alone('500', 6)],
    at: '30m',
  }),
  quietTest({
    alert: documentsErrorRateRising,
    name: 'quiet where less than 12 are asked a minute',
    input: [alone('500', 11.4)],
    at: '30m',
  }),
  quietTest({
    alert: documentsErrorRateRising,
    name: 'quiet while the same share has failed for two hours',
    input: [...answered(570), ...failing(30, 30)],
    at: '2h',
  }),
];

export const errorTests: readonly RuleTest[] = [...errorRates, ...growth];
