import {
  logNormal,
  observationsOf,
  rateOf,
  levelOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import type { Job } from '@belvedere/promql';
import { httpRequestDuration, httpRequests, httpRequestsInProgress } from '../http.ts';
import {
  apiGateway,
  everyService,
  marketData,
  notification,
  orderProcessing,
  payment,
  portfolio,
  risk,
  signals,
  trading,
  userManagement,
} from '../jobs.ts';
import { INSTANCES, onServices } from './instances.ts';
import { attack, requests, requestSlowness } from './signals.ts';

interface Route {
  readonly method: string;
  readonly path: string;
  /** Of the requests of its service. */
  readonly share: number;
}

/** The routes of each service. The way in is the busiest, and the login is what attackers try. */
const ROUTES: Readonly<Record<string, readonly Route[]>> = {
  [apiGateway.name]: [
    { method: 'GET', path: '/api/prices/:symbol', share: 0.5 },
    { method: 'GET', path: '/api/portfolio', share: 0.3 },
    { method: 'POST', path: '/api/orders', share: 0.15 },
    { method: 'POST', path: '/api/login', share: 0.05 },
  ],
  [payment.name]: [
    { method: 'POST', path: '/payments', share: 0.5 },
    { method: 'GET', path: '/payments/:id', share: 0.5 },
  ],
  [orderProcessing.name]: [
    { method: 'POST', path: '/orders', share: 0.7 },
    { method: 'DELETE', path: '/orders/:id', share: 0.3 },
  ],
  [trading.name]: [{ method: 'POST', path: '/executions', share: 1 }],
  [portfolio.name]: [{ method: 'GET', path: '/portfolios/:id', share: 1 }],
  [marketData.name]: [
    { method: 'GET', path: '/prices/:symbol', share: 0.8 },
    { method: 'GET', path: '/candles/:symbol', share: 0.2 },
  ],
  [signals.name]: [{ method: 'GET', path: '/signals', share: 1 }],
  [risk.name]: [{ method: 'POST', path: '/checks', share: 1 }],
  [userManagement.name]: [
    { method: 'POST', path: '/sessions', share: 0.2 },
    { method: 'GET', path: '/users/:id', share: 0.8 },
  ],
  [notification.name]: [{ method: 'POST', path: '/notifications', share: 1 }],
};

const LOGIN_PATHS: readonly string[] = ['/api/login', '/sessions'];

/** Seconds for half of the requests: 95 % take less than 2.3 times as long. */
const MEDIAN: Readonly<Record<string, number>> = {
  [apiGateway.name]: 0.06,
  [payment.name]: 0.18,
  [orderProcessing.name]: 0.04,
  [trading.name]: 0.018,
  [portfolio.name]: 0.05,
  [marketData.name]: 0.03,
  [signals.name]: 0.07,
  [risk.name]: 0.012,
  [userManagement.name]: 0.09,
  [notification.name]: 0.04,
};
const SIGMA = 0.5;

/** Of a hundred thousand answers five are a 5xx: a twentieth of what the strictest objective allows. */
const STATUS_SHARES: Readonly<Record<string, number>> = {
  '200': 0.98495,
  '400': 0.01,
  '401': 0.005,
  '429': 0,
  '500': 0.00003,
  '503': 0.00002,
};

type RouteMoment = Moment<'job' | 'path' | 'method'>;

const routeShare = ({ labels }: RouteMoment): number =>
  ROUTES[labels.job]?.find(({ path, method }) => path === labels.path && method === labels.method)?.share ?? 0;

/** Requests per second of a route that one instance answers, an attack's aside. */
const wanted = (moment: RouteMoment): number =>
  (routeShare(moment) * moment.read(requests(moment.labels.job))) / INSTANCES;

/** An attacker's requests that get through to one instance; of five that come, three break the gateway's limit. */
const unwanted = ({ labels, read }: RouteMoment): number =>
  LOGIN_PATHS.includes(labels.path) ? read(attack) / INSTANCES : 0;
const limited = ({ labels, read }: RouteMoment): number =>
  labels.path === '/api/login' ? (1.5 * read(attack)) / INSTANCES : 0;

function answers(moment: RouteMoment & Moment<'status'>): number {
  const { status } = moment.labels;
  const refused = { '401': unwanted(moment), '429': limited(moment) }[status] ?? 0;
  return wanted(moment) * (STATUS_SHARES[status] ?? 0) + refused;
}

const duration = (job: string, slowness: number) =>
  logNormal({ median: (MEDIAN[job] ?? NaN) * slowness, sigma: SIGMA });

function serviceHttp(service: Job): readonly SeriesBehaviour[] {
  const on = onServices(service);
  const routes = (ROUTES[service.name] ?? []).map(({ method, path }) => ({ method, path }));
  const methods = [...new Set(routes.map(({ method }) => method))];
  return [
    rateOf(httpRequests, answers, {
      on,
      labels: routes.flatMap((route) => Object.keys(STATUS_SHARES).map((status) => ({ ...route, status }))),
    }),
    observationsOf(
      httpRequestDuration,
      {
        rate: (moment) => wanted(moment) + unwanted(moment) + limited(moment),
        distribution: ({ labels, read }) => duration(labels.job, read(requestSlowness(labels.job))),
      },
      { on, labels: routes },
    ),
    // Little's law: requests in progress are the arrivals per second times the seconds that each stays.
    levelOf(
      httpRequestsInProgress,
      ({ labels, read, noise }) => {
        const { mean } = duration(labels.job, read(requestSlowness(labels.job)));
        return Math.round(((read(requests(labels.job)) * mean) / INSTANCES / methods.length) * noise(0.2));
      },
      { on, labels: methods.map((method) => ({ method })) },
    ),
  ];
}

export const httpBehaviour: readonly SeriesBehaviour[] = everyService.flatMap(serviceHttp);
