/** The parts of `belvedere local` that a domain's tests run its definitions with. */
export { writeHistory } from './history.ts';
export { grafanaQuery } from './observe.ts';
export { PrometheusApi, type RuleState } from './prometheus-api.ts';
export { prometheusConfig } from './prometheus-config.ts';
export { startPrometheus, type Server } from './servers.ts';
