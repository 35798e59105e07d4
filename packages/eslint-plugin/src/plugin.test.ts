import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const ESLINT = join(ROOT, 'node_modules', 'eslint', 'bin', 'eslint.js');

interface Message {
  readonly ruleId: string;
  readonly severity: number;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly suggestions?: readonly { readonly desc: string }[];
}

/** What ESLint says by the repository's own configuration, with the text that it points at. */
function lint(node: string, file: string, code: string) {
  const parameters = [ESLINT, '--stdin', '--stdin-filename', file, '--format', 'json'];
  const { stdout, stderr } = spawnSync(node, parameters, { cwd: ROOT, encoding: 'utf8', input: code });
  if (!stdout.startsWith('[')) throw new Error(stderr);
  const [{ messages }] = JSON.parse(stdout) as [{ messages: readonly Message[] }];
  const lines = code.split('\n');
  return messages
    .filter(({ ruleId }) => ruleId.startsWith('@belvedere/'))
    .map(({ ruleId, severity, message, line, column, endLine, endColumn, suggestions = [] }) => ({
      severity: ruleId === '@belvedere/promql' && severity === 2 ? 'error' : 'warning',
      code: message.slice(0, message.indexOf(':')),
      place: `${line}:${column}`,
      text: endLine === line ? lines[line - 1]!.slice(column - 1, endColumn - 1) : undefined,
      suggestions: suggestions.map(({ desc }) => desc),
    }));
}

const FIXTURE = [
  "import { promql } from '@belvedere/promql';",
  "const [device, window] = ['sda', '5m'];",
  'export const unknown = promql`rate(node_cpu_second_total{mode!="idle"}[5m])`;',
  'export const misspelt = promql`sum by (mode) (raate(node_cpu_seconds_total[5m]))`;',
  'export const wrongType = promql`',
  '  sum by (mode) (',
  '    rate(node_cpu_seconds_total)',
  '  )',
  '`;',
  'export const interpolated = promql`rate(node_disk_read_bytes_total{device=${device}, divice="a"}[${window}])`;',
  'export const escaped = promql`node_load1{instance=~".+a\\\\\\\\.b", \\u006aob!="x"} / nosuch`;',
  'export const short = promql`rate(node_cpu_seconds_total[45s])`;',
  'export const right = promql`sum by (mode) (rate(node_cpu_seconds_total[${window}])) > 0.5`;',
  '',
].join('\n');

const EXPECTED = [
  {
    severity: 'error',
    code: 'promql/unknown-metric',
    place: '3:36',
    text: 'node_cpu_second_total',
    suggestions: ["Write 'node_cpu_seconds_total' instead of 'node_cpu_second_total'"],
  },
  {
    severity: 'error',
    code: 'promql/syntax',
    place: '4:47',
    text: 'raate',
    suggestions: ["Write 'rate' instead of 'raate'"],
  },
  { severity: 'error', code: 'promql/type', place: '7:10', text: 'node_cpu_seconds_total', suggestions: [] },
  {
    severity: 'error',
    code: 'promql/unknown-label',
    place: '10:86',
    text: 'divice="a"',
    suggestions: ["Write 'device' instead of 'divice'"],
  },
  { severity: 'error', code: 'promql/unknown-metric', place: '11:82', text: 'nosuch', suggestions: [] },
  {
    severity: 'warning',
    code: 'promql/short-range',
    place: '12:34',
    text: 'node_cpu_seconds_total[45s]',
    suggestions: [],
  },
];

/** Another Node on this machine, such as an editor may run. */
const versionOf = (node: string): string => spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
const other = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((node) => existsSync(node) && versionOf(node).startsWith('v20.'));

describe('the plugin in the repository', () => {
  const file = 'alerts/feature-store/src/example.ts';

  it('shows the problems of PromQL where they are, and warnings as such', () => {
    expect(lint(process.execPath, file, FIXTURE)).toEqual(EXPECTED);
  });

  (other === undefined ? it.skip : it)(
    `does so on an editor's Node 20 too: ${other === undefined ? 'none is on the PATH' : versionOf(other)}`,
    () => {
      expect(lint(other!, file, FIXTURE)).toEqual(lint(process.execPath, file, FIXTURE));
    },
  );
});
