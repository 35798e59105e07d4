import type { ElasticsearchQuery } from '../index.ts';

/** Aggregations in one line: `percentiles amount 95 | terms level 10 | date_histogram 5m`. */
export function notation({ metrics, bucketAggs }: ElasticsearchQuery): string {
  const metric = metrics.map((each) =>
    [
      each.type,
      'field' in each ? each.field : '',
      'settings' in each
        ? Object.values(each.settings as Readonly<Record<string, string | readonly string[]>>).flat()
        : '',
    ]
      .flat()
      .filter((part) => part !== '')
      .join(' '),
  );
  const buckets = bucketAggs.map((each) => {
    if (each.type === 'date_histogram') return `${each.type} ${each.settings.interval}`;
    return `${each.type} ${each.field}${each.settings.size === '0' ? '' : ` ${each.settings.size}`}`;
  });
  return [...metric, ...buckets].join(' | ');
}
