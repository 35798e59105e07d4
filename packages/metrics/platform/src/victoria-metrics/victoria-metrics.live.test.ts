import { findProgram } from '@belvedere/testing/program';
import { describeWithTool } from '@belvedere/testing/tools';
import { expect, test } from '@jest/globals';
import { notYet } from '../test-support/age.ts';
import { differences, unexplained } from '../test-support/compare-exposition.ts';
import { declaredBy } from '../test-support/declared-by.ts';
import { answerOf, running, untilNone, type Program } from '../test-support/running.ts';
import { victoriaMetrics } from './index.ts';

const server = findProgram({ names: ['victoria-metrics'], debianPackage: 'victoria-metrics' });

/** What servers may lack that are older than the one that the catalog was first held against. */
const SINCE = {
  '1.145.0': /^vm_snapshots is not exposed|^vm_log_messages_total has the labels \[app_version, level, location\]/,
};

const single = (path: string): Program => ({
  path,
  parameters: async (address, folder) => [`-storageDataPath=${folder}`, `-httpListenAddr=${address}`],
});

describeWithTool('a real VictoriaMetrics', server, (path) => {
  test('exposes what its catalog declares, as declared, reasons aside', async () => {
    const found = await running(single(path), (url) =>
      untilNone(async () => {
        await fetch(`${url}/api/v1/import/prometheus`, { method: 'POST', body: 'own 1\n' });
        await answerOf(`${url}/api/v1/query?query=own`);
        const exposition = await answerOf(`${url}/metrics`);
        const version = /short_version="v?([\d.]+)/.exec(exposition)?.[1] ?? '';
        return unexplained(differences(declaredBy(victoriaMetrics), exposition), notYet(version, SINCE));
      }),
    );
    expect(found).toEqual([]);
  });
});
