import {
  combinations,
  levelOf,
  logNormal,
  observationsOf,
  rateOf,
  type Moment,
  type SeriesBehaviour,
} from '@belvedere/simulator/model';
import { httpRequestDuration, httpRequests, httpRequestsInProgress } from '../http.ts';
import { requestFailureShare, requests, requestSlowness } from './signals.ts';
import { ROUTES } from './vocabulary.ts';

/** How the answers are spread that are not failures, and how failures are. */
const ANSWERS: Readonly<Record<string, number>> = { '200': 0.975, '400': 0.009, '404': 0.016 };
const FAILURES: Readonly<Record<string, number>> = { '500': 0.6, '503': 0.4 };

/** Seconds for half of the requests: what models are asked for takes longest. */
const MEDIAN: Readonly<Record<string, number>> = {
  'documents-api-gateway': 0.045,
  'documents-ml-service': 0.11,
  'documents-go-service': 0.03,
  'documents-java-service': 0.055,
};
const SIGMA = 0.45;

/** Each service has two instances, which share its requests. */
const EACH = 1 / 2;

/** Requests per second of a route at one instance. */
const arriving = ({ labels, read }: Pick<Moment<'job' | 'method'>, 'labels' | 'read'>, share: number): number =>
  EACH * share * read(requests(labels.job));

const duration = ({ labels, read }: Pick<Moment<'job'>, 'labels' | 'read'>) =>
  logNormal({ median: (MEDIAN[labels.job] ?? NaN) * read(requestSlowness(labels.job)), sigma: SIGMA });

export const httpBehaviour: readonly SeriesBehaviour[] = Object.entries(ROUTES).flatMap(([service, routes]) => {
  const on = (instance: string): boolean => instance.startsWith(service);
  const shareOf = (wanted: string, path?: string): number =>
    routes
      .filter((route) => route.method === wanted && route.path === (path ?? route.path))
      .reduce((sum, { share }) => sum + share, 0);
  const paths = routes.map(({ method, path }) => ({ method, path }));
  const statuses = [...Object.keys(ANSWERS), ...Object.keys(FAILURES)];
  return [
    rateOf(
      httpRequests,
      (moment) => {
        const { labels, read } = moment;
        const failed = read(requestFailureShare(labels.job));
        const share = (ANSWERS[labels.status] ?? 0) * (1 - failed) + (FAILURES[labels.status] ?? 0) * failed;
        return arriving(moment, shareOf(labels.method, labels.path)) * share;
      },
      { labels: paths.flatMap((path) => statuses.map((status) => ({ ...path, status }))), on },
    ),
    observationsOf(
      httpRequestDuration,
      { rate: (moment) => arriving(moment, shareOf(moment.labels.method, moment.labels.path)), distribution: duration },
      { labels: paths, on },
    ),
    // Little's law: requests in progress are the arrivals per second times the seconds that each stays.
    levelOf(
      httpRequestsInProgress,
      (moment) =>
        Math.round(arriving(moment, shareOf(moment.labels.method)) * duration(moment).mean * moment.noise(0.2)),
      { labels: combinations({ method: [...new Set(paths.map(({ method }) => method))] }), on },
    ),
  ];
});
