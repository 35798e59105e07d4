import { dashboard, datastoreSections } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { datastores, neighbours } from '../neighbours.ts';
import { rabbitmqNode } from '../variables.ts';
import { connections } from './connections.ts';
import { health } from './health.ts';
import { messages } from './messages.ts';
import { queues } from './queues.ts';
import { work } from './work.ts';

export const rabbitmq = dashboard(dashboards.rabbitmq, {
  description:
    'Whether the RabbitMQ nodes take messages and reach each other, what waits in their queues, and what is lost.',
  tags: ['datastore'],
  variables: [rabbitmqNode],
  links: neighbours(dashboards.rabbitmq, datastores),
  annotations: changes,
  sections: datastoreSections({ health, ...work, own: [queues, messages, connections] }),
});
