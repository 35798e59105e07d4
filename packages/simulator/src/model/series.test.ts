import { describe, expect, test } from '@jest/globals';
import { counter, gauge } from '@belvedere/promql';
import { note, orders, queue, shop, shopBehaviours, shopCatalog } from '../fixture.ts';
import { behaviour, targetsOf, unsimulated } from './behaviour.ts';
import { combinations } from './labels.ts';
import { levelOf, rateOf } from './series.ts';

describe('the series of a behaviour', () => {
  test('are every combination that the catalog knows', () => {
    expect(rateOf(orders, 1).labels).toEqual([{ outcome: 'paid' }, { outcome: 'refused' }]);
    expect(levelOf(queue, 1).labels).toEqual([{}]);
  });

  test('are stated where the catalog knows no values', () => {
    expect(() => levelOf(note, 1)).toThrow("the catalog knows no values of label 'text' of note_info");
    expect(levelOf(note, 1, { labels: [{ text: 'x' }] }).labels).toEqual([{ text: 'x' }]);
  });

  test('have the labels and values of the catalog, or the error names both', () => {
    // @ts-expect-error a label that the metric lacks
    expect(() => rateOf(orders, 1, { labels: [{ outcom: 'paid' }] })).toThrow(
      'a series of orders_total has exactly the labels outcome of its catalog, not outcom',
    );
    expect(() => rateOf(orders, 1, { labels: [{ outcome: 'lost' }] })).toThrow(
      "'lost' is no value of label 'outcome' of orders_total: the catalog knows paid, refused",
    );
  });

  test('combinations multiply', () => {
    expect(combinations({ a: ['1', '2'], b: ['x'] })).toEqual([
      { a: '1', b: 'x' },
      { a: '2', b: 'x' },
    ]);
  });

  test('labels in a behaviour are those of the metric', () => {
    // @ts-expect-error 'outcom' is no label of orders_total
    rateOf(orders, ({ labels }) => Number(labels.outcom));
    rateOf(orders, ({ labels }) => Number(labels.outcome) + Number(labels.instance));
  });
});

describe('a catalog and its behaviours', () => {
  test('all of the shop is simulated', () => {
    expect(unsimulated(shopCatalog, shopBehaviours())).toEqual([]);
  });

  test('what has no behaviour is named', () => {
    const [whole] = shopBehaviours();
    const without = { ...whole!, series: whole!.series.filter(({ metric }) => metric.name !== 'queue_depth') };
    expect(unsimulated(shopCatalog, [without])).toEqual([{ metric: 'queue_depth', job: 'shop' }]);
  });

  test('a job without a target is not simulated', () => {
    const names = unsimulated(shopCatalog, []).map(({ metric }) => metric);
    expect(names).toEqual(shopCatalog.metrics.map(({ name }) => name).filter((name) => name !== 'up'));
  });

  test('a metric of another catalog is refused', () => {
    const foreign = counter('foreign_total', { help: 'Not of the shop.', job: shop });
    expect(() => behaviour(shopCatalog, { targets: targetsOf(shop, ['a']), series: [rateOf(foreign, 1)] })).toThrow(
      'foreign_total is not in the catalog of shop',
    );
  });

  test('series that no instance exposes do not count', () => {
    const only = gauge('only_one', { help: 'Of one instance.', job: shop });
    const catalog = { domain: 'x', metrics: [only.metric], jobs: [shop] };
    const on = (instance: string) => instance === 'b';
    const on_a = behaviour(catalog, { targets: targetsOf(shop, ['a']), series: [levelOf(only, 1, { on })] });
    const on_b = behaviour(catalog, { targets: targetsOf(shop, ['a', 'b']), series: [levelOf(only, 1, { on })] });
    expect(unsimulated(catalog, [on_a])).toHaveLength(1);
    expect(unsimulated(catalog, [on_b])).toEqual([]);
  });
});
