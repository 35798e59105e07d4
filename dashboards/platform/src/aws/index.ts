import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { machines, neighbours } from '../neighbours.ts';
import { dynamodbTable } from '../variables.ts';
import { dynamodb } from './dynamodb.ts';
import { eks } from './eks.ts';
import { exporter } from './exporter.ts';
import { messaging } from './messaging.ts';

export const aws = dashboard(dashboards.aws, {
  description:
    'What AWS runs for the domains, as CloudWatch tells of it: figures of a minute that come some minutes late.',
  tags: ['infrastructure'],
  variables: [dynamodbTable],
  links: neighbours(dashboards.aws, machines),
  annotations: changes,
  sections: [dynamodb, eks, messaging, exporter],
});
