import { api, backend, dataService, orchestrator } from '../jobs.ts';
import { API, BACKEND, DATA_SERVICE, ORCHESTRATOR } from './instances.ts';

/** A route of a service: how many of its requests there are a second at the peak, and how long half of them take. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  /** Of all instances together. */
  readonly peakRate: number;
  /** In seconds. */
  readonly median: number;
}

/** A service with what it answers. Who asks for operation only, asks each instance as often by day as by night. */
export interface Service {
  readonly job: string;
  readonly instances: readonly string[];
  readonly routes: readonly Route[];
}

/** The orchestrator's and the backend's work is not in their answers: they take it and say so. */
export const SERVICES: readonly Service[] = [
  {
    job: api.name,
    instances: API,
    routes: [
      { method: 'POST', path: '/leads', peakRate: 1.2, median: 0.12 },
      { method: 'GET', path: '/leads', peakRate: 14, median: 0.18 },
      { method: 'GET', path: '/leads/:id', peakRate: 22, median: 0.07 },
      { method: 'PATCH', path: '/leads/:id', peakRate: 3, median: 0.11 },
    ],
  },
  {
    job: dataService.name,
    instances: DATA_SERVICE,
    routes: [
      { method: 'GET', path: '/records/:id', peakRate: 48, median: 0.02 },
      { method: 'POST', path: '/records', peakRate: 6, median: 0.045 },
    ],
  },
  {
    job: orchestrator.name,
    instances: ORCHESTRATOR,
    routes: [
      { method: 'POST', path: '/jobs', peakRate: 2.4, median: 0.03 },
      { method: 'GET', path: '/jobs/:id', peakRate: 5, median: 0.02 },
    ],
  },
  {
    job: backend.name,
    instances: BACKEND,
    routes: [
      { method: 'POST', path: '/scores', peakRate: 1.2, median: 0.04 },
      { method: 'GET', path: '/scores/:id', peakRate: 4, median: 0.025 },
    ],
  },
];

/** What Prometheus and Kubernetes ask of each instance, and how often a second. */
export const OPERATIONAL_ROUTES = [
  { path: '/metrics', rate: 1 / 30 },
  { path: '/health/live', rate: 1 / 10 },
  { path: '/health/ready', rate: 1 / 10 },
] as const;
