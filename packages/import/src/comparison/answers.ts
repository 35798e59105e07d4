import { durationLength } from '@belvedere/core';
import * as v from 'valibot';

/** One scrape target, as Prometheus knows it. */
export interface Target {
  /** After relabelling: what its series have. */
  readonly labels: Readonly<Record<string, string>>;
  readonly healthy: boolean;
  /** In milliseconds; `undefined` where it is not stated. */
  readonly scrapeInterval: number | undefined;
}

const interval = v.pipe(
  v.string(),
  v.transform((text) => {
    try {
      return durationLength(text);
    } catch {
      return undefined;
    }
  }),
);

/** Source: https://prometheus.io/docs/prometheus/latest/querying/api/#targets */
const targets = v.pipe(
  v.object({
    activeTargets: v.array(
      v.object({
        labels: v.record(v.string(), v.string()),
        health: v.string(),
        scrapeInterval: v.optional(interval),
      }),
    ),
  }),
  v.transform(({ activeTargets }): readonly Target[] =>
    activeTargets.map(({ labels, health, scrapeInterval }) => ({ labels, healthy: health === 'up', scrapeInterval })),
  ),
);

/** Source: https://prometheus.io/docs/prometheus/latest/querying/api/#querying-target-metadata */
const metadata = v.pipe(
  v.array(v.object({ metric: v.string(), type: v.string() })),
  v.transform((entries) => {
    const types = new Map<string, Set<string>>();
    for (const { metric, type } of entries) types.set(metric, (types.get(metric) ?? new Set()).add(type));
    return types as ReadonlyMap<string, ReadonlySet<string>>;
  }),
);

/** Source: https://prometheus.io/docs/prometheus/latest/querying/api/#getting-label-names */
const texts = v.array(v.string());

/** The answers of Prometheus's HTTP API that a comparison reads, each from the `data` of an answer. */
export const answers = { targets, metadata, texts } as const;

/** Source: https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview */
const envelope = v.variant('status', [
  v.object({ status: v.literal('success'), data: v.unknown() }),
  v.object({ status: v.literal('error'), error: v.string() }),
]);

/** Reads an answer of the API. Throws an `Error` with Prometheus's own words, or with what the answer lacks. */
export function readAnswer<Data>(text: string, schema: v.GenericSchema<unknown, Data>): Data {
  const answer = v.safeParse(envelope, jsonOf(text));
  if (!answer.success) throw new Error('this is no answer of the HTTP API of Prometheus');
  if (answer.output.status === 'error') throw new Error(answer.output.error);
  const data = v.safeParse(schema, answer.output.data);
  if (data.success) return data.output;
  const [issue] = data.issues;
  throw new Error(`its answer is not as documented: ${v.getDotPath(issue) ?? 'data'}: ${issue.message}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
