import { describe, expect, it } from '@jest/globals';
import { catalog, job } from '@belvedere/promql';
import { expositionOf } from '@belvedere/testing/exposition';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, runTool } from '@belvedere/toolchain';
import {
  databaseMetrics,
  dependencyMetrics,
  httpMetrics,
  logMetrics,
  processMetrics,
  serviceMetrics,
} from './index.ts';

const services = [job('api', { scrapeInterval: '30s' }), job('worker', { scrapeInterval: '30s' })];
const shared = catalog(
  'shop',
  httpMetrics({ job: services, buckets: [0.1, 0.5] }),
  processMetrics({ job: services }),
  serviceMetrics({ job: services }),
  dependencyMetrics({ job: services, dependencies: ['postgres'] }),
  logMetrics({ job: services }),
  databaseMetrics({ job: services, databases: ['postgres'], operations: ['read'] }),
).metrics.filter(({ name }) => name !== 'up');

describe('what every service has', () => {
  it('is exposed by each of the jobs that are named', () => {
    expect(shared.length).toBeGreaterThan(15);
    for (const { jobs } of shared) expect(jobs).toEqual(services);
  });

  it('has the bounds and the values that its domain states', () => {
    const metric = (name: string) => shared.find((declared) => declared.name === name);
    expect(metric('http_request_duration_seconds')?.buckets).toEqual([0.1, 0.5]);
    expect(metric('dependency_up')?.values).toEqual({ dependency: ['postgres'] });
    expect(metric('database_query_errors_total')?.values).toEqual({ database: ['postgres'], operation: ['read'] });
  });
});

describeWithTool('what promtool says of what every service has', await findTool('promtool'), (promtool) => {
  it('is nothing', async () => {
    const input = expositionOf(shared);
    expect(await runTool(promtool, ['check', 'metrics'], { input })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});
