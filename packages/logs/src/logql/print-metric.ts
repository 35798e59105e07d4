import { durationLength, formatDuration } from '@belvedere/core';
import type { Condition } from '../query/condition.ts';
import type { Measure } from '../query/measure.ts';
import type { PrintableQuery } from '../query/printable.ts';
import { fieldFilter, lineFilter, pipeline, selector } from './print-logql.ts';

/** A line that could not be read as it should have a label for that, and one such line makes Loki refuse the result. */
const WITHOUT_ERRORS = '__error__=""';

/** How LogQL reads a text as a number. Source: https://grafana.com/docs/loki/latest/query/metric_queries/#unwrapped-range-aggregations */
const CONVERSIONS = { duration: 'duration_seconds', bytes: 'bytes' } as const;

/** A metric query in LogQL. */
export function printMetric({ query, measure }: { readonly query: PrintableQuery; readonly measure: Measure }): string {
  const { quantity, by, top } = measure;
  const range = `${pipelineOf(query, measure)} [${windowText(measure)}]`;
  const groups = by.join(', ');
  const summed = `sum${by.length === 0 ? '' : ` by (${groups}) `}`;
  const text = (() => {
    switch (quantity.kind) {
      case 'count':
        return `${summed}(count_over_time(${range}))`;
      case 'rate':
      case 'bytes_rate':
        return `${summed}(${quantity.kind}(${range}))`;
      case 'sum':
        return `${summed}(sum_over_time(${range}))`;
      case 'avg':
      case 'min':
      case 'max':
        return `${quantity.kind}_over_time(${range}) by (${groups})`;
      case 'quantile':
        return `quantile_over_time(${quantity.quantile}, ${range}) by (${groups})`;
      default:
        throw new Error(`unknown quantity ${JSON.stringify(quantity satisfies never)}`);
    }
  })();
  return top === undefined ? text : `topk(${top}, ${text})`;
}

/** The lines that are computed from: those alone that have the fields which they are grouped by. */
function pipelineOf(query: PrintableQuery, { quantity, by }: Measure): string {
  const { stream, conditions } = query;
  const grouping = by
    .filter((name) => Object.hasOwn(stream.fields, name))
    .map((name): Condition => ({ kind: 'presence', name, negated: false }));
  const fields = [...conditions.fields, ...grouping];
  const unwrapped = 'field' in quantity ? [unwrap(stream.fields, quantity.field)] : [];
  const readsFields = fields.length + unwrapped.length > 0;
  return [
    selector(query),
    ...conditions.lines.map(lineFilter),
    ...pipeline(readsFields, [...fields.map(fieldFilter), ...unwrapped, WITHOUT_ERRORS]),
  ].join(' ');
}

function unwrap(fields: PrintableQuery['stream']['fields'], field: string): string {
  const kind = fields[field];
  return kind === 'duration' || kind === 'bytes' ? `unwrap ${CONVERSIONS[kind]}(${field})` : `unwrap ${field}`;
}

const windowText = ({ over }: Measure): string =>
  typeof over === 'string' ? formatDuration(durationLength(over)) : `$${over.variable}`;
