import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { platformCatalog, prometheus } from '../index.ts';
import { differences } from '../test-support/compare-exposition.ts';
import { freeAddress, running, untilNone } from '../test-support/running.ts';

/** The versions that first exposed a metric as it is declared, where that is not the oldest one that serves. */
const SINCE: Readonly<Record<string, string>> = {
  prometheus_remote_storage_queue_highest_timestamp_seconds: '3.7.0',
  prometheus_sd_refresh_failures_total: '3.9.0',
  prometheus_notifications_dropped_total: '3.10.0',
  prometheus_notifications_queue_length: '3.10.0',
};

const isOlder = (version: string, other: string): boolean => version.localeCompare(other, 'en', { numeric: true }) < 0;

const lookup = await findTool('prometheus');
const version = lookup.status === 'found' ? lookup.version : '';
const declared = platformCatalog.metrics.filter(
  ({ name, jobs }) => jobs.includes(prometheus) && name !== 'up' && !isOlder(version, SINCE[name] ?? '0'),
);

/** An Alertmanager that takes all alerts. */
const taker = createServer((_request, response) => response.end());
const takerAddress = await freeAddress();

/**
 * Scrapes itself, evaluates rules, and has a long-term storage and a discovery that nobody answers for: so that all
 * metrics of the catalog have series.
 */
async function configuration(address: string, folder: string): Promise<readonly string[]> {
  const nobody = await freeAddress();
  const rules = { groups: [{ name: 'own', rules: [{ alert: 'Always', expr: 'vector(1)' }] }] };
  const remoteWrite = {
    url: `http://${nobody}/write`,
    write_relabel_configs: [{ source_labels: ['__name__'], regex: 'go_.*', action: 'drop' }],
  };
  const config = {
    global: { scrape_interval: '1s', scrape_timeout: '1s', evaluation_interval: '1s' },
    rule_files: [join(folder, 'rules.yml')],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [takerAddress] }] }] },
    remote_write: [remoteWrite],
    scrape_configs: [
      { job_name: 'prometheus', static_configs: [{ targets: [address] }] },
      { job_name: 'nobody', http_sd_configs: [{ url: `http://${nobody}/targets`, refresh_interval: '1s' }] },
    ],
  };
  // JSON is YAML too.
  await writeFile(join(folder, 'rules.yml'), JSON.stringify(rules));
  await writeFile(join(folder, 'prometheus.yml'), JSON.stringify(config));
  return [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'storage')}`,
    `--web.listen-address=${address}`,
    '--log.level=error',
    // The first alert may go off before the Alertmanager is discovered; without this it is sent again only after a minute.
    '--rules.alert.resend-delay=1s',
  ];
}

describeWithTool('a real Prometheus', lookup, (path) => {
  beforeAll(() => {
    const [host, port] = takerAddress.split(':');
    taker.listen(Number(port), host);
  });
  afterAll(() => {
    taker.closeAllConnections();
    taker.close();
  });

  test('exposes all that its catalog declares, the metrics of process and runtime included, and as declared', async () => {
    const found = await running({ path, parameters: configuration }, (url) =>
      untilNone(async () => {
        await fetch(`${url}/api/v1/query?query=vector(1)`);
        return differences(declared, await (await fetch(`${url}/metrics`)).text());
      }),
    );
    expect(found).toEqual([]);
    expect(declared.length).toBeGreaterThan(100);
  });
});
