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
import { serviceAlerts, tradingInstanceDown } from './services.ts';

const fires = (job: string) => ({
  labels: { job },
  annotations: {
    summary: `${job} is down`,
    description: `No instance of ${job} has answered Prometheus for a minute.`,
  },
});

function downTests(alert: Alert<'job'>, service: Job): readonly RuleTest[] {
  const { name: job } = service;
  const [first, second] = [`${job}-0`, `${job}-1`];
  // Its neighbour in the list stands for the other nine.
  const other = everyService[(everyService.findIndex(({ name }) => name === job) + 1) % everyService.length]!;
  return [
    scenario(alert, {
      name: 'fires while none of its instances answers',
      given: [
        target(service, first, [available('3m'), outage('17m')]),
        target(service, second, [available('5m'), outage('5m'), available('10m')]),
        target(other, `${other.name}-0`, [available('20m')]),
      ],
      expect: [
        silent('4m30s'),
        pending('5m', fires(job).labels),
        pending('5m30s', fires(job).labels),
        firing('6m', fires(job)),
        firing('9m30s', fires(job)),
        resolved('10m'),
      ],
    }),
    scenario(alert, {
      name: 'fires where Prometheus lost every target',
      given: [
        target(service, first, [available('5m'), lost('10m')]),
        target(other, `${other.name}-0`, [available('15m')]),
      ],
      expect: [pending('5m30s', fires(job).labels), firing('6m', fires(job))],
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
const down: readonly RuleTest[] = Object.values(serviceAlerts).flatMap((alert, index) =>
  downTests(alert, everyService[index]!),
);

const instance = ({ name: job }: Job) => ({
  labels: { job, instance: `${job}-0` },
  annotations: {
    summary: 'An instance of a service is down',
    description: `${job}-0 of ${job} has not answered Prometheus for 5 minutes.`,
  },
});

/** A service of another domain, one of whose instances is gone. */
const elsewhere = (service: Job) => {
  const shop = { ...service, name: 'shop' };
  return [target(shop, 'shop-0', [outage('20m')]), target(shop, 'shop-1', [available('20m')])];
};

const [gateway, ...others] = everyService;

const instanceDown: readonly RuleTest[] = [
  scenario(tradingInstanceDown, {
    name: 'fires for an instance of each service, while another answers',
    given: [
      ...everyService.flatMap((service) => [
        target(service, `${service.name}-0`, [available('5m'), outage('10m'), available('5m')]),
        target(service, `${service.name}-1`, [available('20m')]),
      ]),
      ...elsewhere(gateway),
    ],
    expect: [
      silent('4m30s'),
      pending('5m', ...everyService.map((service) => instance(service).labels)),
      pending('9m30s', ...everyService.map((service) => instance(service).labels)),
      firing('10m', ...everyService.map(instance)),
      resolved('15m'),
    ],
  }),
  quietTest({
    alert: tradingInstanceDown,
    name: 'quiet where none is left, which is told for the service',
    input: [
      target(gateway, `${gateway.name}-0`, [available('5m'), outage('15m')]),
      target(gateway, `${gateway.name}-1`, [available('5m'), outage('15m')]),
      ...others.map((service) => target(service, `${service.name}-0`, [available('20m')])),
    ],
    at: '20m',
  }),
];

export const serviceTests: readonly RuleTest[] = [...down, ...instanceDown];
