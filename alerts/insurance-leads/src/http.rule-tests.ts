import { httpRequestDuration, httpRequests } from '@belvedere/metrics-insurance-leads';
import {
  counterSeries,
  firing,
  histogramSeries,
  missing,
  pending,
  quietTest,
  reset,
  resolved,
  scenario,
  silent,
  steady,
  type CounterBehaviour,
  type HistogramBehaviour,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { highApiErrorRate, slowApiResponseTime } from './http.ts';

const API = 'insurance-leads-api';
const DATA_SERVICE = 'insurance-leads-data-service';
const ORCHESTRATOR = 'insurance-leads-orchestrator';
const BACKEND = 'insurance-leads-backend';
/** A service of another domain that exposes the same metrics. */
const FOREIGN = 'trading-gateway';
/** What is asked for operation only. */
const OPERATIONAL = ['/health', '/health/live', '/health/ready', '/metrics'];

interface Answers {
  readonly job: string;
  readonly status: string;
  readonly path?: string;
  readonly index?: number;
}

const answers = ({ job, status, path = '/leads', index = 0 }: Answers, phases: readonly Phase<CounterBehaviour>[]) =>
  counterSeries(httpRequests, { method: 'GET', path, status, job, instance: `${job}-${index}` }, phases);

/** The same for 35 minutes. */
const always = (perMinute: number) => [steady('35m', { perMinute })];
/** Quiet for ten minutes, then this for fifteen, then quiet again. */
const between = (perMinute: number) => [
  steady('10m', { perMinute: 0 }),
  steady('15m', { perMinute }),
  steady('10m', { perMinute: 0 }),
];

/** From 10m on so many requests to a service at its two instances, of which these fail; before less than half of them. */
const service = (job: string, perMinute: number, failing: number) => [
  ...['200', '404'].map((status, index) =>
    answers({ job, status, index }, [
      steady('10m', { perMinute: (perMinute - failing) / 4 }),
      steady('25m', { perMinute: (perMinute - failing) / 2 }),
    ]),
  ),
  answers({ job, status: '500' }, between(failing / 3)),
  answers({ job, status: '503', index: 1 }, [
    missing('9m'),
    steady('1m', { perMinute: 0 }),
    ...between((failing * 2) / 3).slice(1),
  ]),
];

const failing = (job: string, share: string) => ({
  labels: { job },
  annotations: {
    summary: 'Requests to a service of lead generation fail',
    description: `${share} of the requests to ${job} fail, more than 5 % for 5 minutes.`,
  },
});

const errors: readonly RuleTest[] = [
  scenario(highApiErrorRate, {
    name: 'fires for the service whose requests fail',
    // 6 % fail from 10m on; within the window it is more than 5 % from 13m30s on.
    given: [
      ...service(API, 600, 36),
      // One service fails a little less, one not at all, and one only when it is asked for its health.
      answers({ job: DATA_SERVICE, status: '200' }, always(952)),
      answers({ job: DATA_SERVICE, status: '500' }, between(48)),
      answers({ job: BACKEND, status: '201' }, always(100)),
      answers({ job: ORCHESTRATOR, status: '200' }, always(100)),
      ...OPERATIONAL.map((path) => answers({ job: ORCHESTRATOR, status: '503', path }, always(60))),
      // What is asked for operation does not dilute the share.
      ...OPERATIONAL.map((path) => answers({ job: API, status: '200', path }, always(3_000))),
      answers({ job: FOREIGN, status: '200' }, always(100)),
      answers({ job: FOREIGN, status: '500' }, always(100)),
    ],
    expect: [
      silent('13m'),
      pending('13m30s', { job: API }),
      pending('18m', { job: API }),
      firing('18m30s', failing(API, '6%')),
      resolved('26m'),
    ],
  }),
  scenario(highApiErrorRate, {
    name: 'fires for an hour of the night, in which a request comes every five seconds',
    given: service(BACKEND, 12.6, 6.3),
    expect: [silent('10m'), firing('24m', failing(BACKEND, '50%'))],
  }),
  quietTest({ alert: highApiErrorRate, name: 'quiet at 5 %', input: service(API, 600, 30), at: '24m' }),
  quietTest({
    alert: highApiErrorRate,
    name: 'quiet where too little is asked',
    input: service(API, 12, 6),
    at: '24m',
  }),
  quietTest({
    alert: highApiErrorRate,
    name: 'quiet where almost nothing is asked',
    input: service(API, 6, 3),
    at: '24m',
  }),
  quietTest({
    alert: highApiErrorRate,
    name: 'quiet when a service starts again',
    input: [
      answers({ job: API, status: '200' }, [steady('10m', { perMinute: 600 }), reset('10m', { perMinute: 600 })]),
      answers({ job: API, status: '500' }, [steady('10m', { perMinute: 20 }), reset('10m', { perMinute: 20 })]),
    ],
    at: '14m',
  }),
];

const durations = (
  { job, path = '/leads', index = 0 }: Omit<Answers, 'status'>,
  phases: readonly Phase<HistogramBehaviour>[],
) => histogramSeries(httpRequestDuration, { method: 'GET', path, job, instance: `${job}-${index}` }, phases);

const QUICK = { 0.1: 1 };
/** 14 % of the requests take from two to two and a half seconds. */
const SLOW = { 0.1: 0.86, 2: 0.86, 2.5: 1 };

/** Quick for ten minutes, then like this for fifteen, then nobody asks. */
const slowing = (perMinute: number, below: Readonly<Record<number, number>>) => [
  steady('10m', { perMinute, below: QUICK }),
  steady('15m', { perMinute, below }),
  steady('10m', { perMinute: 0, below }),
];

const slow = (job: string, latency: string) => ({
  labels: { job },
  annotations: {
    summary: 'A service of lead generation answers slowly',
    description: `P95 latency of ${job} is ${latency}, above 2s for 5 minutes.`,
  },
});

/** Scrapes and health checks, quick and many. */
const checks = OPERATIONAL.flatMap((path) =>
  durations({ job: API, path }, [steady('35m', { perMinute: 3_000, below: QUICK })]),
);

const latencies: readonly RuleTest[] = [
  scenario(slowApiResponseTime, {
    name: 'fires for the service that is slow',
    given: [
      durations({ job: API }, slowing(300, QUICK)),
      durations({ job: API, index: 1 }, slowing(300, SLOW)),
      // 4 % of its requests are slow.
      durations({ job: DATA_SERVICE }, slowing(600, { 0.1: 0.96, 2: 0.96, 2.5: 1 })),
      durations({ job: FOREIGN }, slowing(600, { 5: 0, 10: 1 })),
      checks,
    ],
    expect: [
      silent('13m'),
      pending('13m30s', { job: API }),
      pending('18m', { job: API }),
      firing('18m30s', slow(API, '2.143s')),
      // As soon as less than 30 requests are left in the window.
      firing('29m', slow(API, '2.143s')),
      resolved('29m30s'),
    ],
  }),
  scenario(slowApiResponseTime, {
    name: 'fires for an hour of the night, in which a request comes every ten seconds',
    given: [durations({ job: BACKEND }, slowing(3, QUICK)), durations({ job: BACKEND, index: 1 }, slowing(3, SLOW))],
    expect: [silent('10m'), firing('24m', slow(BACKEND, '2.143s'))],
  }),
  quietTest({
    alert: slowApiResponseTime,
    name: 'quiet at 2 seconds',
    input: [durations({ job: API }, slowing(600, { 1.5: 0, 2: 0.95, 2.5: 1 }))],
    at: '24m',
  }),
  quietTest({
    alert: slowApiResponseTime,
    name: 'quiet where too little is asked but its health',
    input: [durations({ job: API }, slowing(5.5, { 5: 0, 10: 1 })), checks],
    at: '24m',
  }),
];

export const httpTests: readonly RuleTest[] = [...errors, ...latencies];
