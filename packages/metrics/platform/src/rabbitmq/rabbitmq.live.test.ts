import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '@belvedere/testing/program';
import { describeWithTool, type ToolLookup } from '@belvedere/testing/tools';
import type { Job } from '@belvedere/promql';
import { expect, test } from '@jest/globals';
import { notYet } from '../test-support/age.ts';
import { differences, undeclared, unexplained } from '../test-support/compare-exposition.ts';
import { declaredBy } from '../test-support/declared-by.ts';
import { answerOf, freeAddress, running, untilNone, type Program } from '../test-support/running.ts';
import { rabbitmq, rabbitmqDetailed } from './index.ts';

const HOME = '/usr/lib/rabbitmq/bin/rabbitmq-server';

/** The command on PATH wants to be root and becomes another user; the one behind it runs as whoever starts it. */
const onPath = findProgram({ names: ['rabbitmq-server'], debianPackage: 'rabbitmq-server' });
const server: ToolLookup = existsSync(HOME) ? { status: 'found', path: HOME } : onPath;
const register = findProgram({ names: ['epmd'], debianPackage: 'erlang-base' });

/** Why a node exposes something else than the catalog declares. */
const REASONS = {
  'nobody logged in': /^rabbitmq_auth_attempts_\w+ is not exposed/,
  'nothing was published or delivered':
    /^rabbitmq_detailed_(exchange_messages|queue_exchange|queue_get|queue_messages_(delivered|redelivered|acked))_?\w* is not exposed/,
  'no quorum queue, and no stream': /^rabbitmq_(raft_max|stream)_\w+ is not exposed/,
  'until RabbitMQ 4.2': /^rabbitmq_alarms_file_descriptor_limit is not exposed/,
  'the build does not name its product':
    /^rabbitmq_build_info has the labels \[erlang_version, prometheus_client_version/,
};

/** What older nodes expose otherwise, by the version that changed it. */
const SINCE = {
  '3.13.0': /^rabbitmq_unreachable_cluster_peers_count is not exposed/,
  '4.0.0':
    /^rabbitmq_(exchange_messages|queue_exchange|queue_get|queue_messages_(delivered|redelivered|acked))_?\w* is not exposed|^rabbitmq_identity_info has the labels/,
  '4.1.0': /^rabbitmq_(message_size_bytes|detailed_queue_info) is not exposed/,
};

/** What a node may expose and the catalog leaves out. */
const LEFT_OUT = {
  'the Erlang machine, which later versions show beside single objects only': /^erlang_/,
  "the endpoint's own answers": /^telemetry_/,
  'named, but never summed': /^rabbitmq_queue_(consumer_capacity|messages_persistent_bytes|head_message_timestamp)$/,
  'until RabbitMQ 4.2':
    /^rabbitmq_(process_\w+_tcp_sockets|(detailed_)?queue_messages_paged_out\w*|raft_(log|term|entry)_\w+)$/,
};

const FAMILIES = [
  'queue_coarse_metrics',
  'queue_metrics',
  'queue_delivery_metrics',
  'exchange_metrics',
  'queue_exchange_metrics',
  'vhost_status',
  'exchange_names',
  'exchange_bindings',
];

/** A queue, so that there is something to count. */
const DEFINITIONS = {
  vhosts: [{ name: '/' }],
  queues: [{ name: 'orders', vhost: '/', durable: true, auto_delete: false, arguments: {} }],
};

const portOf = (address: string): string => address.split(':')[1]!;

/** Erlang's register of nodes: a node that finds none starts one that outlives it. */
const epmd = (path: string): Program => ({
  path,
  parameters: async (address) => ['-address', '127.0.0.1', '-port', portOf(address)],
});

/** Where a node is registered, and where other nodes would reach it. */
interface Places {
  readonly register: string;
  readonly distribution: string;
}

const nodeOf = (path: string, places: Places): Program => {
  const inside = (folder: string) => (name: string) => join(folder, name);
  return {
    path,
    parameters: async (address, folder) => {
      const file = inside(folder);
      const settings = {
        'listeners.tcp.local': await freeAddress(),
        'prometheus.tcp.ip': '127.0.0.1',
        'prometheus.tcp.port': portOf(address),
        load_definitions: file('definitions.json'),
      };
      const lines = Object.entries(settings).map(([key, value]) => `${key} = ${value}\n`);
      await writeFile(file('rabbitmq.conf'), lines.join(''));
      await writeFile(file('definitions.json'), JSON.stringify(DEFINITIONS));
      await writeFile(file('plugins'), '[rabbitmq_prometheus].');
      return [];
    },
    environment: (_address, folder) => {
      const file = inside(folder);
      return {
        HOME: folder,
        ERL_EPMD_ADDRESS: '127.0.0.1',
        ERL_EPMD_PORT: new URL(places.register).port,
        RABBITMQ_DIST_PORT: portOf(places.distribution),
        RABBITMQ_NODENAME: 'own@localhost',
        RABBITMQ_CONFIG_FILE: file('rabbitmq.conf'),
        RABBITMQ_CONF_ENV_FILE: file('none'),
        RABBITMQ_ENABLED_PLUGINS_FILE: file('plugins'),
        RABBITMQ_MNESIA_BASE: file('data'),
        RABBITMQ_LOG_BASE: file('log'),
        RABBITMQ_PID_FILE: file('pid'),
        RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
      };
    },
  };
};

describeWithTool('a real RabbitMQ', server, (serverPath) => {
  describeWithTool('with its register of nodes', register, (epmdPath) => {
    const families = FAMILIES.map((family) => `family=${family}`).join('&');
    const unlike = async (job: Job, url: string): Promise<string[]> => {
      const exposition = await answerOf(url);
      const version = /rabbitmq_version="([\d.]+)/.exec(exposition)?.[1] ?? '';
      return [
        ...unexplained(differences(declaredBy(job), exposition), { ...REASONS, ...notYet(version, SINCE) }),
        ...unexplained(undeclared(declaredBy(job), exposition), LEFT_OUT),
      ];
    };

    test('exposes what its catalog declares, as declared, and nothing more, reasons aside', async () => {
      const distribution = await freeAddress();
      const found = await running(epmd(epmdPath), (register) =>
        running(nodeOf(serverPath, { register, distribution }), (url) =>
          untilNone(async () => [
            ...(await unlike(rabbitmq, `${url}/metrics`)),
            ...(await unlike(rabbitmqDetailed, `${url}/metrics/detailed?${families}`)),
          ]),
        ),
      );
      expect(found).toEqual([]);
    });
  });
});
