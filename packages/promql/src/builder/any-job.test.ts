import { expect, it } from '@jest/globals';
import { anyJob, counter, histogram, job, promql } from '../index.ts';

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['status'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', job: api });

it('reads a metric without the job that its catalog pins, and is checked as the metric is', () => {
  const written = promql`sum(rate(${anyJob(requests)}{status="500", job=~"a.*"}[5m]))`.returns('count/second');
  expect(written.print()).toBe('sum(rate(requests_total{status="500", job=~"a.*"}[5m]))');
  const parts = promql`sum(rate(${anyJob(duration)}_sum[5m])) / sum(rate(${anyJob(duration.where({}))}_count[5m]))`;
  expect(parts.returns('seconds').print()).toBe(
    'sum(rate(duration_seconds_sum[5m])) / sum(rate(duration_seconds_count[5m]))',
  );
  expect(anyJob(requests.where({ status: '500' })).selector.matchers).toEqual([
    { label: 'status', operator: '=', value: '500' },
  ]);
  expect(() => promql`${anyJob(requests)}{path="/"}`).toThrow("has no label 'path'");
});
