import { expect, it } from '@jest/globals';
import { checkLogql, logStream, type FieldKind } from '../index.ts';

/** Words that LogQL has, and some that look like numbers of it. */
const WORDS =
  'and approx_topk avg avg_over_time bool bottomk by bytes bytes_over_time bytes_rate count count_over_time decolorize drop duration ' +
  'duration_seconds e5 false first_over_time group_left group_right ignoring inf ip json keep label_format label_replace line_format ' +
  'logfmt max min ms nan offset on or pattern quantile_over_time rate rate_counter regexp sort sort_desc stddev strict sum topk true ' +
  'unless unpack unwrap vector without __error__';

/** A name wherever the builder can print one. */
function queriesOf(name: string): readonly string[] {
  const stream = (fields: Readonly<Record<string, FieldKind>>, labels: readonly string[] = []) =>
    logStream('x', {
      description: 'x',
      labels: ['service', ...labels],
      fields,
      where: { service: 'a' },
      index: 'general',
    }).logs;
  const labelled = stream({}, [name]);
  const texts = stream({ [name]: 'string' });
  const numbers = stream({ [name]: 'number' });
  const text = texts.field(name) as unknown as { is(value: string): typeof texts };
  return [
    labelled.where({ [name]: 'b' }),
    labelled.count({ by: [name] }),
    text.is('b'),
    text.is('b').count({ by: [name as never] }),
    numbers.average(name as never, { over: '5m' }),
    stream({ [name]: 'duration' }).average(name as never, { over: '5m' }),
  ].map(({ logql }) => logql);
}

it.each(WORDS.split(' '))('the name %s is refused, or can stand everywhere', (name) => {
  let queries: readonly string[] = [];
  try {
    queries = queriesOf(name);
  } catch (error) {
    expect((error as Error).message).toContain(`'${name}', a word of LogQL's own`);
    return;
  }
  expect(queries.filter((query) => checkLogql(query).length > 0)).toEqual([]);
});

it('refuses few words', () => {
  const usable = ['count', 'duration', 'ip', 'max', 'rate', 'sum'].filter((name) => queriesOf(name).length > 0);
  expect(usable).toEqual(['count', 'duration', 'ip', 'max', 'rate', 'sum']);
});
