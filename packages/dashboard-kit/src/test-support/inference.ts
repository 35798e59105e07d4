/** A small catalog, an alert and a dashboard to test with. */
import { milliseconds, ratio, type DashboardKey } from '@belvedere/core';
import { counter, gauge, histogram, job } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import * as kit from '../index.ts';

export const api = job('api', { scrapeInterval: '10s' });
export const store = job('store', { scrapeInterval: '15s' });

export const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint', 'status'], job: api });
export const duration = histogram('request_duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
export const memory = gauge('memory_bytes', { help: 'Memory.', job: store });

export const p95 = duration.quantile(0.95, { by: ['endpoint'] });
export const p50 = duration.quantile(0.5, { by: ['endpoint'] });
export const traffic = requests.rate().sum({ by: ['endpoint'] });

export const highLatency = alert('HighLatency', {
  when: p95.above(milliseconds(150)),
  for: '2m',
  severity: 'critical',
  service: 'api',
  summary: 'Requests are slow',
  description: 'P95 latency exceeds 150 ms.',
});

export const overview: DashboardKey = { domain: 'shop', title: 'Overview', uid: 'shop-overview' };
export const apiKey: DashboardKey = { domain: 'shop', title: 'API', uid: 'shop-api' };

export const context: kit.DashboardContext = { runbooksUrl: 'https://example.org/main' };

export const endpoint = kit.queryVariable('endpoint', requests, 'endpoint', { label: 'Endpoint' });

export const status = kit.customVariable('status', ['200', '500'], { multi: false });

/** One of everything. */
export const apiDashboard = kit.dashboard(apiKey, {
  description: 'Whether the API answers, and how fast.',
  tags: ['api'],
  time: '3h',
  variables: [endpoint, status],
  links: [overview],
  annotations: [
    kit.annotation('Restarts', {
      query: requests
        .resets('5m')
        .sum({ by: ['instance'] })
        .legend('{{instance}}'),
    }),
  ],
  panels: [
    kit.stat('Health', {
      description: 'Whether each instance answers.',
      query: api.up.legend('{{instance}}'),
      mappings: kit.UP_OR_DOWN,
      colour: 'background',
      width: 24,
    }),
  ],
  sections: [
    kit.section('Latency', [
      kit.timeseries('p95 by endpoint', {
        queries: [p95.legend('p95 {{endpoint}}'), p50.legend('p50 {{endpoint}}')],
        alert: highLatency,
        min: 0,
        dataLinks: [{ dashboard: overview, variables: { endpoint: 'endpoint' } }],
      }),
      kit.gauge('Fast requests', {
        query: duration.where({ endpoint }).shareUpTo(milliseconds(250)),
        thresholds: kit.worseBelow(ratio(0.95), ratio(0.9)),
        decimals: 1,
      }),
    ]),
    kit.section(
      'Details',
      [
        kit.table('Instances', {
          queries: [
            memory.sum({ by: ['instance'] }).legend('Memory'),
            requests
              .where({ status })
              .rate()
              .sum({ by: ['instance'] })
              .legend('Requests'),
          ],
          links: [overview, { title: 'Handbook', url: 'https://example.org/handbook' }],
        }),
      ],
      { collapsed: true },
    ),
  ],
});
