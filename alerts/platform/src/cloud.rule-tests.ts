import * as platform from '@belvedere/metrics-platform';
import { gaugeSeries, missing, steady, type GaugeBehaviour, type Phase, type RuleTest } from '@belvedere/rule-kit';
import { alertTests } from './alert-tests.ts';
import { cloudwatchScrapeFailed, dynamodbReadsThrottled, dynamodbWritesThrottled } from './cloud.ts';
import { level } from './levels.ts';

/** CloudWatch has values of two minutes every eight, the second of which is 0, and none in between. */
const sometimes = (value: number): Phase<GaugeBehaviour>[] => [
  missing('5m'),
  ...Array.from({ length: 4 }, () => [
    steady('1m', { level: value }),
    steady('1m', { level: 0 }),
    missing('6m'),
  ]).flat(),
  missing('1h'),
];

const table = (table_name: string) => ({ exported_job: 'aws_dynamodb', table_name, instance: 'cloudwatch-0' });
const cases = [
  { alert: dynamodbReadsThrottled, metric: platform.dynamodbReadThrottleEvents, what: 'reads' },
  {
    alert: dynamodbWritesThrottled,
    metric: platform.dynamodbWriteThrottleEvents as unknown as typeof platform.dynamodbReadThrottleEvents,
    what: 'writes',
  },
];

export const cloudTests: readonly RuleTest[] = [
  ...cases.flatMap(({ alert, metric, what }) =>
    alertTests(alert, {
      // A second exporter sees nothing.
      given: (value) => [
        gaugeSeries(metric, table('orders'), sometimes(value)),
        gaugeSeries(metric, { ...table('orders'), instance: 'cloudwatch-1' }, sometimes(0)),
      ],
      fires: 1,
      quiet: 0,
      // The last sample is that of 29m30s.
      until: 39.5,
      beside: [gaugeSeries(metric, table('users'), sometimes(0))],
      labels: { table_name: 'orders' },
      description: `DynamoDB throttled up to 1 ${what} a minute of orders, more than 0 for 10 minutes: they exceed its capacity.`,
    }),
  ),
  ...alertTests(cloudwatchScrapeFailed, {
    given: (failed) => [gaugeSeries(platform.cloudwatchScrapeError, { instance: 'cloudwatch-0' }, level(0, failed))],
    fires: 1,
    quiet: 0,
    labels: { job: 'cloudwatch', instance: 'cloudwatch-0' },
    description:
      'cloudwatch-0 has not been able to read CloudWatch for 15 minutes: panels and alerts of DynamoDB, EKS and cost see old values or none.',
  }),
];
