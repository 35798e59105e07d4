import { buildGoProgram } from '@belvedere/toolchain';
import { spawnSync } from 'node:child_process';
import type { Labels } from '../model/labels.ts';

/** What the judge is asked: a configuration to load, or what becomes of an alert under the one loaded last. */
export type JudgeQuestion =
  { readonly config: string } | { readonly labels: Labels; readonly firing: readonly Labels[]; readonly at: string };

/** What Alertmanager's own packages say of a question. */
export interface JudgeVerdict {
  readonly error?: string;
  readonly routes?: readonly {
    readonly receiver: string;
    readonly key: string;
    readonly group: Labels;
    readonly muted: boolean;
    readonly groupWait: number;
    readonly groupInterval: number;
    readonly repeatInterval: number;
  }[];
  readonly inhibited: boolean;
}

/** Builds the judge into a folder: its path. Minutes where nothing is built yet. */
export const buildJudge = (folder: string): string => buildGoProgram('routing-verdict', folder);

/** The judge's verdicts, one for each question. */
export function verdicts(judge: string, questions: readonly JudgeQuestion[]): readonly JudgeVerdict[] {
  const { stdout, stderr, status } = spawnSync(judge, [], {
    input: questions.map((question) => JSON.stringify(question)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`routing-verdict: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgeVerdict);
}
