import { formatDuration } from '@belvedere/core';

/** Where a job's instance answers on this machine. */
export interface ScrapeTarget {
  readonly job: string;
  readonly instance: string;
  /** `127.0.0.1:port`. */
  readonly address: string;
  /** In milliseconds. */
  readonly scrapeInterval: number;
}

export interface ConfigOptions {
  readonly targets: readonly ScrapeTarget[];
  /** Paths or globs. */
  readonly ruleFiles: readonly string[];
  /** `127.0.0.1:port`, where an Alertmanager runs. */
  readonly alertmanager?: string;
}

/** Each rule group states its own interval; this is what holds for all else. */
const DEFAULT_INTERVAL = '15s';

/** Prometheus's configuration, as JSON, which is YAML too. The instance is the declared name, not the loopback port. */
export function prometheusConfig({ targets, ruleFiles, alertmanager }: ConfigOptions): string {
  const jobs = Map.groupBy(targets, ({ job }) => job);
  return JSON.stringify(
    {
      global: { scrape_interval: DEFAULT_INTERVAL, evaluation_interval: DEFAULT_INTERVAL },
      rule_files: ruleFiles,
      ...(alertmanager === undefined
        ? {}
        : { alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] } }),
      scrape_configs: [...jobs].map(([job, instances]) => ({
        job_name: job,
        scrape_interval: formatDuration(instances[0]!.scrapeInterval),
        // A scrape must end before the next one begins.
        scrape_timeout: formatDuration(Math.min(10_000, instances[0]!.scrapeInterval)),
        static_configs: instances.map(({ address, instance }) => ({ targets: [address], labels: { instance } })),
      })),
    },
    null,
    2,
  );
}
