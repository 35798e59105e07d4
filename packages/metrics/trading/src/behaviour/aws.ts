import { cloudwatchBehaviour } from '@belvedere/metrics-platform/behaviour';
import { ownNamespace } from '../infrastructure.ts';
import { NODES, SERVICE_NAMES } from './instances.ts';
import { traffic } from './signals.ts';

/** What trading uses of AWS: its tables, its cluster, and the bill. */
export const awsBehaviour = cloudwatchBehaviour(['trading-cloudwatch-0'], {
  tables: [
    {
      name: 'trading-executions',
      reads: 240,
      writes: 130,
      provisionedReads: 600,
      provisionedWrites: 300,
      indexes: ['by-order'],
    },
    {
      name: 'trading-prices',
      reads: 420,
      writes: 190,
      provisionedReads: 1_000,
      provisionedWrites: 400,
      indexes: ['by-symbol'],
    },
    { name: 'trading-signals', reads: 60, writes: 25, provisionedReads: 200, provisionedWrites: 100 },
    { name: 'trading-notifications', reads: 20, writes: 35, provisionedReads: 100, provisionedWrites: 100 },
  ],
  cluster: { name: 'trading', nodes: NODES, services: { [ownNamespace.namespace]: SERVICE_NAMES } },
  dailyCharges: { AmazonEKS: 7.2, AmazonEC2: 118, AmazonDynamoDB: 64, AmazonCloudWatch: 11, AWSDataTransfer: 19 },
  load: traffic,
});
