import { WATCHED_BY_DOMAINS } from '@belvedere/alerts-platform';
import { describe, expect, it } from '@jest/globals';
import { routing } from './routing/index.ts';

/** What an alert of the condition reads. */
const READS: Readonly<Record<keyof typeof WATCHED_BY_DOMAINS, readonly RegExp[]>> = {
  nodeUse: [/node_cpu_seconds_total/, /node_memory_MemAvailable_bytes/],
  nodeDown: [/\bup\{[^}]*job="node"/],
  gpuMemory: [/DCGM_FI_DEV_FB_USED/],
  postgresqlDown: [/pg_up/],
  redisDown: [/redis_up/],
  redisMemory: [/redis_memory_used_bytes/],
  kafka: [/kafka_brokers/],
};

const alerts = routing.groups.flatMap(({ domain, rules }) =>
  rules.flatMap((rule) => (rule.kind === 'alert' ? [{ domain, reads: rule.expression.print() }] : [])),
);

/** The domains that have an alert on what is read, by name. */
const watching = (read: RegExp): readonly string[] =>
  [...new Set(alerts.filter(({ reads }) => read.test(reads)).map(({ domain }) => domain))].sort();

const conditions = Object.entries(READS).flatMap(([condition, reads]) =>
  reads.map((read) => [condition as keyof typeof READS, read] as const),
);

describe('what the platform leaves to the domains', () => {
  it.each(conditions)(
    '%s is watched by just the domains that it names, and by the platform elsewhere: %s',
    (condition, read) => {
      expect(watching(read)).toEqual([...WATCHED_BY_DOMAINS[condition], 'platform'].sort());
    },
  );

  it('is no probe: the platform watches those of all', () => {
    expect(watching(/probe_success/)).toEqual(['platform']);
  });
});
