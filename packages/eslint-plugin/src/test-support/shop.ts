/** Two small domains, for the tests of the rule. */
import { catalog, counter, gauge, histogram, job } from '@belvedere/promql';
import { checker } from '../checker.ts';

const api = job('api', { scrapeInterval: '15s' });
const node = job('node', { scrapeInterval: '15s' });

const requests = counter('requests_total', { help: 'Requests answered.', labels: ['endpoint', 'status'], job: api });
const duration = histogram('request_duration_seconds', { help: 'Time to answer.', labels: ['endpoint'], job: api });
const load = gauge('node_load1', { help: 'Load of the last minute.', job: node });
const sold = counter('tickets_sold_total', {
  help: 'Tickets sold.',
  job: job('box-office', { scrapeInterval: '15s' }),
});

const shop = catalog('shop', { requests, duration });
const cinema = catalog('cinema', { sold });
const platform = catalog('platform', { load });

export const check = checker([shop, cinema, platform]);
