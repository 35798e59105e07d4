import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-trading';
import { changes } from '../annotations.ts';
import { table } from '../variables.ts';
import { cost } from './cost.ts';
import { dynamodb } from './dynamodb.ts';
import { eks } from './eks.ts';

export const aws = dashboard(dashboards.aws, {
  description: 'What trading uses of AWS, by CloudWatch: the tables of DynamoDB, the cluster of EKS, and the bill.',
  tags: ['infrastructure', 'cost'],
  time: '12h',
  refresh: '1m',
  variables: [table],
  links: [dashboards.sre, dashboards.systemHealth, dashboards.engine, dashboards.marketData, dashboards.signals],
  annotations: changes,
  sections: [dynamodb, eks, cost],
});
