import { describe, expect, it } from '@jest/globals';
import { catalogsIn } from './checker.ts';
import { check } from './test-support/shop.ts';

const codes = (text: string, file: string): readonly string[] => check(text, file).map(({ code }) => code);

describe('which catalogs a file reads', () => {
  it.each([
    ['alerts/shop/src/api.ts', 'requests_total', []],
    ['alerts/shop/src/api.ts', 'node_load1', []],
    ['alerts/shop/src/api.ts', 'tickets_sold_total', ['promql/unknown-metric']],
    ['dashboards/cinema/src/sales.ts', 'tickets_sold_total', []],
    ['packages/metrics/cinema/src/index.ts', 'requests_total', ['promql/unknown-metric']],
    ['stacks\\cinema\\src\\index.ts', 'requests_total', ['promql/unknown-metric']],
    ['alerts/platform/src/node.ts', 'requests_total', ['promql/unknown-metric']],
    ['stacks/platform/src/routes.ts', 'requests_total', []],
    ['alerts/new-domain/src/api.ts', 'requests_total', []],
    ['packages/rule-kit/src/index.ts', 'tickets_sold_total', []],
    ['/elsewhere/alerts/shop/api.ts', 'tickets_sold_total', []],
  ])('%s: %s', (file, metric, expected) => {
    const selector = `max(${metric} offset 5m)`;
    expect(codes(selector, file).filter((code) => code === 'promql/unknown-metric')).toEqual(expected);
  });
});

it('leaves to `belvedere check` what only the rules tell', () => {
  expect(codes('shop:requests:rate5m > 1', 'alerts/shop/src/api.ts')).toEqual([]);
  expect(codes('shop:requests:rate5m > ', 'alerts/shop/src/api.ts')).toEqual(['promql/syntax']);
});

it('takes for catalogs what modules export as such', () => {
  const catalog = { domain: 'shop', metrics: [], jobs: [] };
  expect(catalogsIn([{ catalog, other: { domain: 'shop' }, none: null, text: 'shop' }])).toEqual([catalog]);
});
