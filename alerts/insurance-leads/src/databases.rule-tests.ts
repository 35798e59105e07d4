import { blackboxExporter, pgUp, postgresqlExporter, redisExporter, redisUp } from '@belvedere/metrics-platform';
import type { Job } from '@belvedere/promql';
import {
  available,
  firing,
  gaugeSeries,
  lost,
  outage,
  pending,
  quietTest,
  resolved,
  scenario,
  silent,
  steady,
  target,
  type Alert,
  type Availability,
  type InputSeries,
  type Phase,
  type RuleTest,
} from '@belvedere/rule-kit';
import { postgresDown, redisDown } from './databases.ts';

/** A server with its exporter: 1 where it answers, phase after phase. */
type Server = (
  instance: string,
  exporter: readonly Phase<Availability>[],
  answers: readonly Level[],
) => readonly InputSeries[];
type Level = Phase<{ readonly level: number }>;

const postgres: Server = (instance, exporter, answers) =>
  target(postgresqlExporter, instance, exporter, gaugeSeries(pgUp, {}, answers));
const redis: Server = (instance, exporter, answers) =>
  target(redisExporter, instance, exporter, gaugeSeries(redisUp, {}, answers));

const AVAILABLE = [available('15m')];
const ANSWERS = [steady('15m', { level: 1 })];
/** After five minutes the server is gone for four; its exporter stays. */
const FAILS = [steady('5m', { level: 1 }), steady('4m', { level: 0 }), steady('6m', { level: 1 })];

/** What every database's alert has to tell apart; `name` is how its instances are called, and `port` what a probe asks. */
function tests(options: {
  readonly alert: Alert<'job' | 'instance'>;
  readonly exporter: Job;
  readonly server: Server;
  readonly name: string;
  readonly port: number;
  readonly annotations: (instance: string) => { readonly summary: string; readonly description: string };
}): readonly RuleTest[] {
  const { alert, exporter, server, name, port, annotations } = options;
  const own = (index: number) => `insurance-leads-${name}-${index}`;
  const second = server(own(1), AVAILABLE, ANSWERS);
  const elsewhere = server(`trading-${name}-0`, AVAILABLE, FAILS);
  const probe = target(blackboxExporter, `${own(0)}:${port}`, AVAILABLE);
  const down = (instance: string) => ({
    labels: { job: exporter.name, instance },
    annotations: annotations(instance),
  });
  return [
    scenario(alert, {
      name: 'fires when a server is down',
      given: [server(own(0), AVAILABLE, FAILS), second, elsewhere, probe],
      expect: [
        silent('4m30s'),
        pending('5m30s', { job: exporter.name, instance: own(0) }),
        firing('6m', down(own(0))),
        resolved('9m'),
      ],
    }),
    scenario(alert, {
      name: 'fires when its exporter is down',
      given: [server(own(0), [available('5m'), outage('10m')], ANSWERS), second, elsewhere, probe],
      expect: [silent('4m30s'), pending('5m30s', { job: exporter.name, instance: own(0) }), firing('6m', down(own(0)))],
    }),
    scenario(alert, {
      name: 'fires when Prometheus lost every target',
      given: [server(own(0), [available('5m'), lost('10m')], ANSWERS), elsewhere, probe],
      expect: [
        silent('4m30s'),
        pending('5m30s', { job: exporter.name, instance: `insurance-leads-${name}` }),
        firing('6m', down(`insurance-leads-${name}`)),
      ],
    }),
    quietTest({
      alert,
      name: 'quiet while the server of another domain is down',
      input: [server(own(0), AVAILABLE, ANSWERS), second, elsewhere, probe],
      at: '8m',
    }),
  ];
}

export const databaseTests: readonly RuleTest[] = [
  ...tests({
    alert: postgresDown,
    exporter: postgresqlExporter,
    server: postgres,
    name: 'postgres',
    port: 5432,
    annotations: (instance) => ({
      summary: 'PostgreSQL of lead generation is down',
      description: `Nothing shows for a minute that ${instance} answers: leads cannot be stored.`,
    }),
  }),
  ...tests({
    alert: redisDown,
    exporter: redisExporter,
    server: redis,
    name: 'redis',
    port: 6379,
    annotations: (instance) => ({
      summary: 'Redis of lead generation is down',
      description: `Nothing shows for a minute that ${instance} answers: neither queue nor cache can be read.`,
    }),
  }),
];
