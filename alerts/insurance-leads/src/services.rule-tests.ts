import { api, backend, dataService, everyService, orchestrator } from '@belvedere/metrics-insurance-leads';
import { nodeExporter } from '@belvedere/metrics-platform';
import type { Job } from '@belvedere/promql';
import {
  available,
  firing,
  lost,
  outage,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  target,
  type RuleTest,
} from '@belvedere/rule-kit';
import { serviceDown } from './services.ts';

const healthy = [available('20m')];

/** Both targets of a service answer. */
const well = (service: Job) => [
  target(service, `${service.name}-0`, healthy),
  target(service, `${service.name}-1`, healthy),
];

const others = (lacking: Job) => everyService.filter((service) => service !== lacking).flatMap(well);

const down = (job: string, instance: string) => ({
  labels: { job, instance },
  annotations: {
    summary: 'A service of lead generation is down',
    description: `${instance} of ${job} has not answered Prometheus for a minute.`,
  },
});

/** A machine that is down is another alert's. */
const elsewhere = target(nodeExporter, 'insurance-leads-node-0', [available('5m'), outage('10m')]);

export const serviceTests: readonly RuleTest[] = [
  scenario(serviceDown, {
    name: 'fires for an instance of each service',
    given: [
      ...everyService.flatMap((service) => [
        target(service, `${service.name}-0`, [available('5m'), outage('4m'), available('11m')]),
        target(service, `${service.name}-1`, healthy),
      ]),
      elsewhere,
    ],
    expect: [
      silent('4m30s'),
      pending('5m30s', ...everyService.map(({ name }) => ({ job: name, instance: `${name}-0` }))),
      firing('6m', ...everyService.map(({ name }) => down(name, `${name}-0`))),
      firing('8m30s', ...everyService.map(({ name }) => down(name, `${name}-0`))),
      resolved('9m'),
    ],
  }),
  ...[api, dataService, orchestrator, backend].map((service) =>
    scenario(serviceDown, {
      name: `fires when Prometheus lost every target of ${service.name}`,
      given: [...others(service), target(service, `${service.name}-0`, [available('5m'), lost('10m')]), elsewhere],
      expect: [
        silent('4m30s'),
        pending('5m30s', { job: service.name, instance: service.name }),
        firing('6m', down(service.name, service.name)),
      ],
    }),
  ),
  quietTest({
    alert: serviceDown,
    name: 'quiet while a target of another job is down',
    input: [...everyService.flatMap(well), elsewhere],
    at: '15m',
  }),
  quietTest({
    alert: serviceDown,
    name: 'quiet after 30 seconds, as long as an instance takes to start again',
    input: [
      ...others(api),
      target(api, `${api.name}-0`, [available('5m'), outage('1m'), available('9m')]),
      target(api, `${api.name}-1`, healthy),
    ],
    at: '6m',
  }),
];
