import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, test } from '@jest/globals';
import { alertmanager, platformCatalog } from '../index.ts';
import { differences } from '../test-support/compare-exposition.ts';
import { freeAddress, running, untilNone } from '../test-support/running.ts';

/** The versions that first exposed a metric as it is declared, where that is not the oldest one that serves. */
const SINCE: Readonly<Record<string, string>> = {
  alertmanager_alerts_received_total: '0.27.0',
  alertmanager_alerts_invalid_total: '0.27.0',
  alertmanager_notifications_failed_total: '0.26.0',
  alertmanager_notifications_suppressed_total: '0.27.0',
  alertmanager_build_info: '0.27.0',
  alertmanager_http_request_duration_seconds: '0.30.0',
  alertmanager_dispatcher_aggregation_group_limit_reached_total: '0.26.0',
  go_gc_gogc_percent: '0.28.0',
  go_gc_gomemlimit_bytes: '0.28.0',
  go_sched_gomaxprocs_threads: '0.28.0',
  process_network_receive_bytes_total: '0.29.0',
  process_network_transmit_bytes_total: '0.29.0',
};

const isOlder = (version: string, other: string): boolean => version.localeCompare(other, 'en', { numeric: true }) < 0;

const lookup = await findTool('alertmanager');
const version = lookup.status === 'found' ? lookup.version : '';
const declared = platformCatalog.metrics.filter(
  ({ name, jobs }) => jobs.includes(alertmanager) && name !== 'up' && !isOlder(version, SINCE[name] ?? '0'),
);

/** A cluster of one, that tells nobody. */
async function configuration(address: string, folder: string): Promise<readonly string[]> {
  const webhook = { url: `http://${await freeAddress()}/` };
  const config = {
    route: { receiver: 'nobody', group_by: ['alertname'], group_wait: '1s' },
    receivers: [{ name: 'nobody', webhook_configs: [webhook] }],
    inhibit_rules: [{ source_matchers: ['alertname="Source"'], target_matchers: ['alertname="Target"'] }],
  };
  // JSON is YAML too.
  await writeFile(join(folder, 'alertmanager.yml'), JSON.stringify(config));
  return [
    `--config.file=${join(folder, 'alertmanager.yml')}`,
    `--storage.path=${join(folder, 'storage')}`,
    `--web.listen-address=${address}`,
    `--cluster.listen-address=${await freeAddress()}`,
    '--log.level=error',
  ];
}

/** One alert inhibits the other, so that one notification is tried and one kept back. */
const ALERTS = ['Source', 'Target'].map((alertname) => ({ labels: { alertname } }));

describeWithTool('a real Alertmanager', lookup, (path) => {
  test('exposes all that its catalog declares, the metrics of process and runtime included, and as declared', async () => {
    const found = await running({ path, parameters: configuration }, (url) =>
      untilNone(async () => {
        const headers = { 'content-type': 'application/json' };
        await fetch(`${url}/api/v2/alerts`, { method: 'POST', headers, body: JSON.stringify(ALERTS) });
        return differences(declared, await (await fetch(`${url}/metrics`)).text());
      }),
    );
    expect(found).toEqual([]);
    expect(declared.length).toBeGreaterThan(40);
  });
});
