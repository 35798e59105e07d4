import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '@belvedere/testing/program';
import { describeWithTool } from '@belvedere/testing/tools';
import { expect, test } from '@jest/globals';
import { notYet, versionOf } from '../test-support/age.ts';
import { differences, undeclared, unexplained } from '../test-support/compare-exposition.ts';
import { declaredBy } from '../test-support/declared-by.ts';
import { answerOf, running } from '../test-support/running.ts';
import { nodeExporter } from './index.ts';

const exporter = findProgram({
  names: ['node_exporter', 'prometheus-node-exporter'],
  debianPackage: 'prometheus-node-exporter',
});

/** Why a machine exposes something else than the catalog declares. */
const REASONS = {
  'no sensors, batteries, or memory that counts its errors':
    /^node_(hwmon|thermal|cooling|power_supply|rapl|edac|cpu_\w+_throttles)_\w+ is not exposed/,
  'no such device': /^node_(md|nvme|bonding|disk_ata|disk_device_mapper|disk_filesystem)_\w+ is not exposed/,
  'the machine hides it from its guests':
    /^node_(cpu_(frequency|scaling|online|isolated)\w*|dmi_info|network_speed_bytes) is not exposed/,
  'the machine states only a part of it': /^node_dmi_info has the labels/,
  'the kernel is built or set otherwise':
    /^node_(schedstat|pressure|nf_conntrack)_\w+ is not exposed|^node_memory_(Bounce|DirectMap\w+|HardwareCorrupted|NFS_Unstable|Shmem\w+|WritebackTmp|Zswap\w*)_bytes is not exposed/,
  'no IPv6, and no neighbours': /^node_(netstat_\w+6_\w+|sockstat_\w+6_\w+|arp_entries) is not exposed/,
  'no systemd': /^node_systemd_\w+ is not exposed/,
  'the processor shows no such list': /^node_cpu_(info|flag_info|bug_info) is not exposed/,
  'needs a flag that names it': /^node_netstat_Tcp_MaxConn is not exposed/,
  'needs a flag that older exporters refuse': /^node_softirqs_functions_total is not exposed/,
};

/** What older exporters expose otherwise, by the version that changed it. */
const SINCE = {
  '1.6.0':
    /^node_network_info has the labels \[address, broadcast|^node_softnet_\w+ is not exposed|^node_exporter_build_info has the labels/,
  '1.8.0':
    /^node_filesystem_\w+ has the labels \[device, fstype, mountpoint\]|^node_netstat_TcpExt_TCP\w+ is not exposed/,
  '1.9.0':
    /^node_disk_info has the labels|^(node_filesystem_mount_info|go_gc_go\w+|go_sched_gomaxprocs_threads|process_network_\w+) is not exposed/,
  '1.11.0': /^node_kernel_hung_tasks_total is not exposed/,
};

/** What an exporter may expose and the catalog leaves out. */
const LEFT_OUT = {
  "parts of the exporter's own memory, and its answers": /^(go_memstats|promhttp)_/,
  'file systems and devices of a few':
    /^node_(bcache|bcachefs|btrfs|dmmultipath|fibrechannel|infiniband|ipvs|nfs|nfsd|tape|watchdog|xfs|zfs)_/,
  'sensors of a few': /^node_(hwmon|power_supply|rapl)_/,
  'macOS only': /^node_filesystem_purgeable_bytes$/,
  'until node exporter 1.9, which states whatever the kernel does':
    /^node_memory_(Balloon|Cma\w+|FileHugePages|FilePmdMapped|Hugetlb|KReclaimable|SecPageTables|Unaccepted)_bytes$/,
};

const parameters = async (address: string, folder: string): Promise<readonly string[]> => {
  await writeFile(join(folder, 'own.prom'), '');
  return [
    `--web.listen-address=${address}`,
    `--collector.textfile.directory=${folder}`,
    '--collector.cpu.info',
    '--collector.interrupts',
    '--collector.processes',
    '--collector.tcpstat',
  ];
};

describeWithTool('a real node exporter', exporter, (path) => {
  const declared = declaredBy(nodeExporter);
  const ask = <Answer>(question: (exposition: string) => Answer): Promise<Answer> =>
    running({ path, parameters }, async (url) => question(await answerOf(`${url}/metrics`)));

  test('exposes what its catalog declares, as declared, reasons aside', async () => {
    const reasons = { ...REASONS, ...notYet(await versionOf(path), SINCE) };
    expect(unexplained(await ask((exposition) => differences(declared, exposition)), reasons)).toEqual([]);
  });

  test('exposes nothing that the catalog should declare', async () => {
    expect(unexplained(await ask((exposition) => undeclared(declared, exposition)), LEFT_OUT)).toEqual([]);
  });
});
