import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer as httpServer, type RequestListener } from 'node:http';
import { createServer as httpsServer } from 'node:https';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '@belvedere/testing/program';
import { describeWithTool } from '@belvedere/testing/tools';
import { runTool } from '@belvedere/toolchain';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { notYet, versionOf } from '../test-support/age.ts';
import { differences, differencesOfAll, undeclared, unexplained } from '../test-support/compare-exposition.ts';
import { declaredBy } from '../test-support/declared-by.ts';
import { nameServer } from '../test-support/name-server.ts';
import { answerOf, running, type Program } from '../test-support/running.ts';
import { blackboxExporter, blackboxExporterItself } from './index.ts';

const exporter = findProgram({
  names: ['blackbox_exporter', 'prometheus-blackbox-exporter'],
  debianPackage: 'prometheus-blackbox-exporter',
});
const openssl = findProgram({ names: ['openssl'], debianPackage: 'openssl' });

/** Why an exporter exposes something else than the catalog declares. */
const REASONS = {
  'needs the right to ping': /^probe_icmp_\w+ is not exposed/,
  'needs an expression in CEL, which older exporters refuse': /^probe_failed_due_to_cel is not exposed/,
};

/** What older exporters expose otherwise, by the version that changed it. */
const SINCE = {
  '0.24.0': /^blackbox_exporter_build_info has the labels/,
  '0.26.0':
    /^probe_tls_cipher_info is not exposed|^probe_ssl_last_chain_info has the labels|^(go_gc_go\w+|go_sched_gomaxprocs_threads|process_network_\w+) is not exposed/,
  '0.28.0': /^probe_failed_due_to_bytes is not exposed/,
};

/** What an exporter may expose and the catalog leaves out. */
const LEFT_OUT = { "parts of the exporter's own memory, and its answers": /^(go_memstats|promhttp)_/ };

const unverified = { preferred_ip_protocol: 'ip4', tls_config: { insecure_skip_verify: true } };
const query = { preferred_ip_protocol: 'ip4', query_name: 'own.test' };
const MODULES = {
  http: { prober: 'http', http: { ...unverified, fail_if_body_not_matches_regexp: ['fine'] } },
  tcp: { prober: 'tcp', tcp: { preferred_ip_protocol: 'ip4', query_response: [{ send: 'x' }, { expect: '.*' }] } },
  tls: { prober: 'tcp', tcp: { ...unverified, tls: true } },
  icmp: { prober: 'icmp', icmp: { preferred_ip_protocol: 'ip4' } },
  dns: { prober: 'dns', dns: { ...query, query_type: 'A' } },
  zone: { prober: 'dns', dns: { ...query, query_type: 'SOA' } },
  grpc: { prober: 'grpc', grpc: { preferred_ip_protocol: 'ip4' } },
};

const blackbox = (path: string): Program => ({
  path,
  parameters: async (address, folder) => {
    const file = join(folder, 'blackbox.yml');
    // JSON is YAML too.
    await writeFile(file, JSON.stringify({ modules: MODULES }));
    return [`--config.file=${file}`, `--web.listen-address=${address}`];
  },
});

const answer: RequestListener = (_request, response) => {
  response.writeHead(200, { 'last-modified': new Date(0).toUTCString() }).end('fine');
};

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
}

/** A certificate that signs itself, for a day. */
async function certificate(path: string): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), 'belvedere-certificate-'));
  try {
    const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => join(folder, name)) as [string, string];
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost'];
    await runTool(path, [...request, '-keyout', key, '-out', cert]);
    return { key: await readFile(key), cert: await readFile(cert) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describeWithTool('a real blackbox exporter', exporter, (path) => {
  describeWithTool('with a certificate', openssl, (opensslPath) => {
    const targets: Record<string, string> = { icmp: '127.0.0.1' };
    const closing: (() => void)[] = [];
    const reasons = async () => ({ ...REASONS, ...notYet(await versionOf(path), SINCE) });
    beforeAll(async () => {
      const plain = httpServer(answer);
      const secure = httpsServer(await certificate(opensslPath), answer);
      const names = await nameServer();
      closing.push(
        () => plain.close(),
        () => secure.close(),
        names.close,
      );
      const [open, tls] = [await listening(plain), await listening(secure)];
      Object.assign(targets, { http: `https://${tls}/`, tcp: open, tls, grpc: open });
      Object.assign(targets, { dns: names.address, zone: names.address });
    });
    afterAll(() => closing.forEach((close) => close()));

    test('exposes of each target what its catalog declares, as declared, and nothing more, reasons aside', async () => {
      const declared = declaredBy(blackboxExporter);
      const expositions = await running(blackbox(path), async (url) => {
        await answerOf(`${url}/metrics`);
        const probes = Object.entries(targets).map(([module, target]) => new URLSearchParams({ module, target }));
        return Promise.all(probes.map((probe) => answerOf(`${url}/probe?${probe}`)));
      });
      expect(expositions).toHaveLength(Object.keys(MODULES).length);
      expect(unexplained(differencesOfAll(declared, expositions), await reasons())).toEqual([]);
      expect(expositions.flatMap((one) => undeclared(declared, one))).toEqual([]);
    });

    test('exposes of itself what its catalog declares, as declared, and nothing more, reasons aside', async () => {
      const declared = declaredBy(blackboxExporterItself);
      const exposition = await running(blackbox(path), (url) => answerOf(`${url}/metrics`));
      expect(unexplained(differences(declared, exposition), await reasons())).toEqual([]);
      expect(unexplained(undeclared(declared, exposition), LEFT_OUT)).toEqual([]);
    });
  });
});
