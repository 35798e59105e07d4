import { counter, gauge, histogram, nativeHistogram, summary, type Series } from '@belvedere/promql';
import type { Declaration } from '../../declarations/declaration.ts';

/** The metric that a declaration declares, of no job. */
export function declaredSeries({ name, kind, help, labels, buckets, quantiles }: Declaration): Series<string> {
  const options = { help, labels, job: [] } as const;
  switch (kind) {
    case 'counter':
      return counter(name, options);
    case 'gauge':
      return gauge(name, options);
    case 'histogram':
      return histogram(name, { ...options, ...(buckets.length === 0 ? {} : { buckets }) });
    case 'native-histogram':
      return nativeHistogram(name, options);
    case 'summary':
      return summary(name, { ...options, quantiles });
    default:
      throw new Error(`unknown kind ${JSON.stringify(kind satisfies never)}`);
  }
}
