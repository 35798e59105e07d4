import { everyService } from '@belvedere/metrics-trading';
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
  type Alert,
  type RuleTest,
} from '@belvedere/rule-kit';
import { serviceAlerts } from './services.ts';

const fires = (job: string, instance: string) => ({
  labels: { job, instance },
  annotations: {
    summary: `An instance of ${job} is down`,
    description: `${instance} has not answered Prometheus for a minute.`,
  },
});

function downTests(alert: Alert<'job' | 'instance'>, service: Job): readonly RuleTest[] {
  const { name: job } = service;
  const [first, second] = [`${job}-0`, `${job}-1`];
  // Its neighbour in the list stands for the other nine.
  const other = everyService[(everyService.findIndex(({ name }) => name === job) + 1) % everyService.length]!;
  return [
    scenario(alert, {
      name: 'fires while one of its instances does not answer',
      given: [
        target(service, first, [available('5m'), outage('5m'), available('5m')]),
        target(service, second, [available('15m')]),
      ],
      expect: [
        silent('4m30s'),
        pending('5m', fires(job, first).labels),
        pending('5m30s', fires(job, first).labels),
        firing('6m', fires(job, first)),
        resolved('10m'),
      ],
    }),
    scenario(alert, {
      name: 'fires where Prometheus lost every target',
      given: [
        target(service, first, [available('5m'), lost('10m')]),
        target(other, `${other.name}-0`, [available('15m')]),
      ],
      expect: [pending('5m30s', fires(job, job).labels), firing('6m', fires(job, job))],
    }),
    quietTest({
      alert,
      name: 'quiet while another service is down',
      input: [target(service, first, [available('15m')]), target(other, `${other.name}-0`, [outage('15m')])],
      at: '15m',
    }),
  ];
}

/** The alert of each service stands at the place of its service. */
export const serviceTests: readonly RuleTest[] = Object.values(serviceAlerts).flatMap((alert, index) =>
  downTests(alert, everyService[index]!),
);
