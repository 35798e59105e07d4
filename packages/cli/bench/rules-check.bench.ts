import { ensureTool } from '@belvedere/toolchain';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RULES = 10_000;
const DISTINCT = 1_000;
const RULES_OF_GROUP = 50;
const ROUNDS = 5;

const program = resolve(import.meta.dirname, '../bin/belvedere.mjs');

/** Expressions of the length and the make of those that teams publish, each of them another. */
const TEMPLATES: readonly ((index: number) => string)[] = [
  (index) =>
    `sum by (cluster, namespace, job) (rate(m${index}_requests_total{job="api-${index}", status=~"5.."}[5m]))\n  /\nsum by (cluster, namespace, job) (rate(m${index}_requests_total{job="api-${index}"}[5m]))\n  > 0.0${1 + (index % 9)}`,
  (index) =>
    `histogram_quantile(0.99, sum by (cluster, le, endpoint) (rate(m${index}_duration_seconds_bucket{job="api-${index}", endpoint!~"/health|/metrics"}[10m]))) > ${1 + (index % 5)}\nand on (cluster, endpoint)\nsum by (cluster, endpoint) (rate(m${index}_duration_seconds_count{job="api-${index}"}[10m])) > 1`,
  (index) =>
    `max_over_time(m${index}_queue_depth{job="worker-${index}", queue=~"orders|payments|.+-retry"}[15m]) > ${100 + index}\nunless on (cluster, queue) m${index}_maintenance{job="worker-${index}"} == 1`,
  (index) =>
    `(m${index}_size_bytes{job="node-${index}", fstype!=""} - m${index}_free_bytes{job="node-${index}", fstype!=""}) / m${index}_size_bytes{job="node-${index}", fstype!=""} * 100 > 85\nand\npredict_linear(m${index}_free_bytes{job="node-${index}", fstype!=""}[6h], 24 * 60 * 60) < 0`,
  (index) =>
    `time() - max by (cluster, job_name) (m${index}_last_success_timestamp_seconds{job="batch-${index}"}) > ${3600 + index}\nor\nabsent(m${index}_last_success_timestamp_seconds{job="batch-${index}"})`,
];

/** 10,000 alerts in groups of 50, as a file of YAML. */
function ruleFile(): string {
  const lines = ['groups:'];
  for (let rule = 0; rule < RULES; rule++) {
    if (rule % RULES_OF_GROUP === 0) lines.push(`- name: group-${rule / RULES_OF_GROUP}`, '  rules:');
    const index = rule % DISTINCT;
    const expression = TEMPLATES[index % TEMPLATES.length]!(index);
    lines.push(`  - alert: Alert${rule}`, '    expr: |', expression.replaceAll(/^/gm, '      '), '    for: 15m');
    lines.push('    labels:', '      severity: warning', '      team: platform', '    annotations:');
    lines.push(`      summary: Alert ${rule} of {{ $labels.job }} in {{ $labels.cluster }}.`);
    lines.push(`      description: 'The value is {{ $value | humanize }}: see the dashboard of {{ $labels.job }}.'`);
  }
  return lines.join('\n');
}

function secondsOf(command: string, parameters: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, parameters, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0)
    throw new Error(`${command} ${parameters.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return (performance.now() - start) / 1000;
}

/** The whole command, from its start to its end, against promtool's. */
export const benchmark = {
  name: `rules check on ${RULES} rules, ${DISTINCT} distinct ÷ promtool check rules --lint=none`,
  hold: 1,
  unit: 'ratio',
  async run() {
    const promtool = await ensureTool('promtool');
    if (promtool.status === 'missing') throw new Error([...promtool.reasons, promtool.fix].join('\n'));
    const folder = mkdtempSync(join(tmpdir(), 'belvedere-bench-'));
    try {
      const file = join(folder, 'rules.yaml');
      writeFileSync(file, ruleFile());
      const rounds = Array.from({ length: ROUNDS }, () => ({
        ours: secondsOf(process.execPath, [program, 'rules', 'check', file]),
        theirs: secondsOf(promtool.path, ['check', 'rules', '--lint=none', file]),
      }));
      const fastest = (side: 'ours' | 'theirs'): number => Math.min(...rounds.map((round) => round[side]));
      return {
        value: fastest('ours') / fastest('theirs'),
        detail: `${fastest('ours').toFixed(2)} s ÷ ${fastest('theirs').toFixed(2)} s`,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
} as const;
