import { describe, expect, it } from '@jest/globals';
import { derivedField, logStream, traceField, VALUE } from '../index.ts';
import { shop } from '../test-support/shop.ts';
import { valueIn } from './matcher.ts';

describe('a derived field', () => {
  it('leads from a field of the line to a trace', () => {
    expect(derivedField({ name: 'Trace', field: 'trace_id', datasource: 'jaeger', title: 'Open the trace' })).toEqual({
      name: 'Trace',
      matcherType: 'regex',
      matcherRegex: String.raw`"trace_id"\s*:\s*"?([^"\\,}\s]+)`,
      url: '${__value.raw}',
      urlDisplayLabel: 'Open the trace',
      datasourceUid: 'jaeger',
    });
  });

  it.each([
    ['{"level":"info","trace_id":"4bf92f35","event":"x"}', '4bf92f35'],
    ['{"trace_id": "4bf92f35" }', '4bf92f35'],
    ['{"trace_id":17}', '17'],
    ['{"parent_trace_id":"1","trace_id":"2"}', '2'],
    ['{"trace_id":""}', undefined],
    ['{"event":"x"}', undefined],
    ['trace_id=4bf92f35', undefined],
  ])('finds in %s', (line, value) => {
    const { matcherRegex } = derivedField({ name: 'Trace', field: 'trace_id', datasource: 'jaeger' });
    expect(valueIn(matcherRegex, line)).toBe(value);
  });

  it('leads from a label, and from that one alone', () => {
    const { matcherType, matcherRegex } = derivedField({ name: 'Trace', label: 'trace_id', datasource: 'jaeger' });
    expect(matcherType).toBe('label');
    const found = ['trace_id', 'parent_trace_id', 'trace_id_2'].filter((label) => new RegExp(matcherRegex).test(label));
    expect(found).toEqual(['trace_id']);
  });

  it('leads from an expression to a page, or to a query', () => {
    const regex = /order=(\d+)/;
    const examples = [
      { line: 'order=17 paid', value: '17' },
      { line: 'no order', value: undefined },
    ] as const;
    const url = `https://shop.example/orders/${VALUE}`;
    expect(derivedField({ name: 'Order', regex, examples, url })).toMatchObject({ matcherRegex: regex.source, url });
    const query = `{service="shop"} |= "${VALUE}"`;
    expect(derivedField({ name: 'Order', regex, examples, datasource: 'loki', query })).toMatchObject({ url: query });
  });

  it.each([
    [/order=\d+/, 'order=17', '17', 'finds nothing in "order=17", not \'17\''],
    [/order=(\d+)/, 'order=17', '1', "finds '17' in"],
    [/order=(\d*)/, 'order=', '', 'finds nothing in "order=", not \'\''],
    [/order=(\d+)/, 'order=17', undefined, 'finds \'17\' in "order=17", not nothing'],
    [/order=(\d+)/i, 'order=17', '17', 'Grafana takes no flags'],
  ])('is refused where %s does not find what it should in %s', (regex, line, value, message) => {
    const field = { name: 'Order', regex, examples: [{ line, value }], url: VALUE } as const;
    expect(() => derivedField(field)).toThrow(message);
  });

  it('leads from a stream to its traces, where it names them', () => {
    expect(traceField(shop, 'jaeger')).toEqual(
      derivedField({ name: 'Trace', field: 'trace_id', datasource: 'jaeger' }),
    );
    const bare = logStream('bare', { description: 'x', labels: ['service'], fields: {}, index: 'general' });
    expect(() => traceField(bare, 'jaeger')).toThrow('give correlation.trace');
    expect(() => bare.logs.ofRequest('x')).toThrow('give correlation.request');
  });

  it('is refused where it leads to one place for all', () => {
    expect(() => derivedField({ name: 'Home', field: 'x', url: 'https://shop.example' })).toThrow(
      'same for every line',
    );
  });
});
