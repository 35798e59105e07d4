import { expect, test } from '@jest/globals';
import { createSimulation } from '@belvedere/simulator';
import { effect, incident, signal, signalsOf } from '@belvedere/simulator/model';
import { parseExposition } from '@belvedere/simulator/parse-exposition';
import { cloudwatchBehaviour } from './behaviour.ts';
import * as cloudwatch from './cloudwatch/index.ts';

/** Ten days and a half after the month began. */
const START = Date.UTC(2026, 10, 11, 12) / 1000;

const throttled = signalsOf('throttled', ['orders', 'users'], () => 0);

const account = cloudwatchBehaviour(['cloudwatch-0'], {
  tables: [
    { name: 'orders', reads: 100, writes: 50, provisionedReads: 200, provisionedWrites: 80, indexes: ['by-user'] },
    { name: 'users', reads: 10, writes: 5, provisionedReads: 50, provisionedWrites: 20 },
  ],
  cluster: { name: 'shop', nodes: ['node-0', 'node-1'], services: { shop: ['api', 'worker'], tools: ['cron'] } },
  dailyCharges: { AmazonEKS: 7.2, AmazonDynamoDB: 64 },
  queues: ['mails'],
  topics: ['orders-placed'],
  load: signal('load', 1),
  throttled,
});

function samples(inTrouble = false) {
  const simulation = createSimulation({
    behaviours: [account],
    seed: 3,
    start: START,
    ...(inTrouble
      ? { incident: incident('throttling', { title: 'Throttling', effects: [effect.set(throttled('orders'), 0.2)] }) }
      : {}),
  });
  const parsed = parseExposition(simulation.scrape('cloudwatch', 'cloudwatch-0', START + 600)!).samples;
  return (name: string, labels: Record<string, string> = {}) =>
    parsed
      .filter(
        (one) => one.name === name && Object.entries(labels).every(([label, value]) => one.labels[label] === value),
      )
      .map(({ value }) => value);
}

test('all that the catalog declares of CloudWatch is simulated, but its build', () => {
  const shown = new Set(account.series.map(({ metric }) => metric.name));
  const declared = Object.values(cloudwatch).flatMap((one) => ('metric' in one ? [one.metric.name] : []));
  expect(declared.filter((name) => !shown.has(name))).toEqual([
    'cloudwatch_exporter_build_info',
    'cloudwatch_metrics_requested_total',
  ]);
});

test('a table uses less than it may, and is throttled only under an incident', () => {
  const [quiet, throttling] = [samples(), samples(true)];
  const orders = { table_name: 'orders' };
  const [used] = quiet('aws_dynamodb_consumed_read_capacity_units_sum', orders);
  const [provisioned] = quiet('aws_dynamodb_provisioned_read_capacity_units_average', orders);
  expect(Math.abs(used! / 60 - 100)).toBeLessThanOrEqual(8);
  expect(used! / 60).toBeLessThan(provisioned!);
  expect(quiet('aws_dynamodb_read_throttle_events_sum')).toEqual([0, 0]);
  expect(throttling('aws_dynamodb_read_throttle_events_sum', orders)).toEqual([0.2 * 60 * 100]);
  expect(throttling('aws_dynamodb_read_throttle_events_sum', { table_name: 'users' })).toEqual([0]);
});

test('a cluster has its nodes, and two pods of each service', () => {
  const of = samples();
  expect(of('containerinsights_cluster_node_count_average')).toEqual([2]);
  expect(of('containerinsights_namespace_number_of_running_pods_average', { namespace: 'shop' })).toEqual([4]);
  expect(of('containerinsights_pod_number_of_container_restarts_maximum')).toHaveLength(6);
});

test('the bill grows with the month', () => {
  const days = 10.5 + 600 / 86_400;
  expect(samples()('aws_billing_estimated_charges_maximum', { service_name: 'AmazonDynamoDB' })).toEqual([
    Number((64 * days).toFixed(2)),
  ]);
});
