import { describe, expect, it } from '@jest/globals';
import { ratio } from '@belvedere/core';
import { dashboard, gauge, stat, table, timeseries, UP_OR_DOWN, type Panel } from '../index.ts';
import { api, apiKey, context, duration, memory, overview, p95, traffic } from '../test-support/inference.ts';
import { classicDashboard } from './dashboard.ts';
import { grafanaDuration } from '../grafana/duration.ts';

const shown = (panel: Panel) =>
  classicDashboard(dashboard(apiKey, { description: 'One panel.', panels: [panel] }), context).panels[0]!;

describe('kinds of panels', () => {
  it('a stat shows the latest value, and asks for a course only where it draws one', () => {
    expect(shown(stat('Requests', { query: traffic.sum(), unit: 'reqps' }))).toMatchObject({
      targets: [{ instant: true, range: false, refId: 'A', legendFormat: 'Requests' }],
      options: { graphMode: 'none', colorMode: 'value', reduceOptions: { calcs: ['lastNotNull'] } },
      fieldConfig: { defaults: { unit: 'reqps', color: { mode: 'thresholds' } } },
    });
    expect(shown(stat('Requests', { query: traffic.sum(), sparkline: true }))).toMatchObject({
      targets: [{ instant: false, range: true }],
      options: { graphMode: 'area' },
    });
  });

  it('health is words and colours', () => {
    expect(
      shown(stat('Health', { query: api.up.legend('{{instance}}'), mappings: UP_OR_DOWN, colour: 'background' })),
    ).toMatchObject({
      options: { colorMode: 'background' },
      fieldConfig: {
        defaults: {
          mappings: [
            {
              type: 'value',
              options: { 0: { color: 'red', index: 0, text: 'Down' }, 1: { color: 'green', index: 1, text: 'Up' } },
            },
          ],
        },
      },
    });
  });

  it('a gauge of a ratio goes from 0 to 1, unless it is told otherwise', () => {
    const share = duration.shareUpTo({ value: 0.1, unit: 'seconds' });
    expect(shown(gauge('Fast', { query: share }))).toMatchObject({
      fieldConfig: { defaults: { min: 0, max: 1, unit: 'percentunit' } },
    });
    expect(shown(gauge('Fast', { query: share, min: ratio(0.9) }))).toMatchObject({
      fieldConfig: { defaults: { min: 0.9, max: 1 } },
    });
  });

  it('a table has a column for each query, with its title and its unit', () => {
    const columns = [memory.legend('Memory'), traffic.legend('Requests')] as const;
    expect(shown(table('Instances', { queries: columns }))).toMatchObject({
      targets: [
        { format: 'table', instant: true, refId: 'memory' },
        { format: 'table', instant: true, refId: 'requests' },
      ],
      transformations: [
        { id: 'merge' },
        { id: 'organize', options: { renameByName: { 'Value #memory': 'Memory', 'Value #requests': 'Requests' } } },
      ],
      fieldConfig: {
        overrides: [
          { matcher: { options: 'Memory' }, properties: [{ id: 'unit', value: 'bytes' }] },
          { matcher: { options: 'Requests' }, properties: [{ id: 'unit', value: 'cps' }] },
        ],
      },
    });
    expect(shown(table('Instances', { queries: [memory.legend('Memory')] }))).toMatchObject({
      transformations: [{}, { options: { renameByName: { Value: 'Memory' } } }],
    });
  });

  it('a time series is drawn as it is told', () => {
    expect(
      shown(timeseries('Traffic', { query: traffic, stack: 'percent', style: 'bars', legend: 'table', scale: 'log' })),
    ).toMatchObject({
      fieldConfig: {
        defaults: {
          custom: { drawStyle: 'bars', stacking: { mode: 'percent' }, scaleDistribution: { log: 10, type: 'log' } },
        },
      },
      options: { legend: { displayMode: 'table', calcs: ['mean', 'max', 'lastNotNull'] } },
    });
  });

  it('a value leads to the dashboard that explains it', () => {
    const dataLinks = [{ dashboard: overview, variables: { endpoint: 'endpoint' } }];
    expect(shown(timeseries('p95', { query: p95, dataLinks }))).toMatchObject({
      fieldConfig: {
        defaults: {
          links: [
            {
              title: 'Overview',
              url: '/d/shop-overview?${__url_time_range}&var-endpoint=${__field.labels.endpoint:percentencode}',
            },
          ],
        },
      },
    });
  });
});

describe('durations in Grafana’s words', () => {
  it.each([
    [10_000, '10s'],
    [5_400_000, '90m'],
    [129_600_000, '36h'],
    [86_400_000, '1d'],
    [1500, '1500ms'],
  ])('%d is %s: one unit only', (length, text) => {
    expect(grafanaDuration(length)).toBe(text);
  });
});
