import {
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { httpRequestDuration, httpRequests, httpRequestsInProgress } from '../http.ts';
import { orchestrator } from '../jobs.ts';
import { OPERATIONAL_ROUTES, SERVICES, type Route, type Service } from './routes.ts';
import { orchestratorShare, requestFailures, requestSlowness, traffic } from './signals.ts';

/** How the answers that are not 5xx are spread: what a method answers when all is well, and what clients did wrong. */
const CLIENT_ERRORS: Readonly<Record<string, number>> = { '400': 0.004, '404': 0.006 };
const SUCCESS: Readonly<Record<Route['method'], string>> = { GET: '200', POST: '201', PATCH: '200' };

/** How the 5xx are spread: faults, and refusals for want of what a service needs. */
const SERVER_ERRORS: Readonly<Record<string, number>> = { '500': 0.6, '503': 0.4 };

/** 95 % take less than 2.3 times as long as half. */
const SIGMA = 0.5;

type InstanceMoment = Moment<'job' | 'instance'>;

/** The share of a service's requests that an instance answers. */
const shareOf = (moment: InstanceMoment, { instances }: Service): number =>
  moment.labels.job === orchestrator.name ? orchestratorShare(moment) : 1 / instances.length;

const requestsAt = (moment: InstanceMoment, service: Service, { peakRate }: Route): number =>
  peakRate * moment.read(traffic) * shareOf(moment, service);

function statusShare(status: string, failed: number): number {
  const failure = SERVER_ERRORS[status];
  if (failure !== undefined) return failed * failure;
  const clients = Object.values(CLIENT_ERRORS).reduce((sum, share) => sum + share, 0);
  return (1 - failed) * (CLIENT_ERRORS[status] ?? 1 - clients);
}

const durationOf = ({ labels, read }: InstanceMoment, { median }: Route) =>
  logNormal({ median: median * read(requestSlowness(labels.job)), sigma: SIGMA });

function route(service: Service, answered: Route): SeriesBehaviour[] {
  const { method, path } = answered;
  const on = (instance: string): boolean => service.instances.includes(instance);
  const statuses = [SUCCESS[method], ...Object.keys(CLIENT_ERRORS), ...Object.keys(SERVER_ERRORS)];
  return [
    rateOf(
      httpRequests,
      (moment) => {
        const { labels, read } = moment;
        return requestsAt(moment, service, answered) * statusShare(labels.status, read(requestFailures(labels.job)));
      },
      { labels: statuses.map((status) => ({ method, path, status })), on },
    ),
    observationsOf(
      httpRequestDuration,
      {
        rate: (moment) => requestsAt(moment, service, answered),
        distribution: (moment) => durationOf(moment, answered),
      },
      { labels: [{ method, path }], on },
    ),
  ];
}

/** Little's law: requests in progress are the arrivals per second times the seconds that each stays. */
function inProgress(service: Service): SeriesBehaviour {
  const methods = [...new Set(service.routes.map(({ method }) => method))];
  return levelOf(
    httpRequestsInProgress,
    (moment) => {
      const own = service.routes.filter(({ method }) => method === moment.labels.method);
      const present = own.map((one) => requestsAt(moment, service, one) * durationOf(moment, one).mean);
      return Math.round(present.reduce((sum, value) => sum + value, 0) * moment.noise(0.3));
    },
    {
      labels: methods.map((method) => ({ method })),
      on: (instance) => service.instances.includes(instance),
    },
  );
}

/** Scrapes and health checks. */
const operational: readonly SeriesBehaviour[] = OPERATIONAL_ROUTES.flatMap(({ path, rate }) => [
  rateOf(httpRequests, rate, { labels: [{ method: 'GET', path, status: '200' }] }),
  observationsOf(
    httpRequestDuration,
    { rate, distribution: () => logNormal({ median: 0.004, sigma: SIGMA }) },
    { labels: [{ method: 'GET', path }] },
  ),
]);

export const httpBehaviour: readonly SeriesBehaviour[] = [
  ...SERVICES.flatMap((service) => [
    ...service.routes.flatMap((answered) => route(service, answered)),
    inProgress(service),
  ]),
  ...operational,
];
