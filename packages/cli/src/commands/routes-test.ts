import { answerDocument, instantOf, showAnswer, simulate } from '@belvedere/routing';
import type { Output } from '../output.ts';
import { UsageError } from '../usage-error.ts';
import { readLabels } from './routes-labels.ts';
import { loadRouting } from './routes-loaded.ts';

export interface RoutesTestOptions {
  readonly labels: string;
  readonly at?: string;
  readonly firing?: readonly string[];
  readonly json?: boolean;
}

/** `belvedere routes test`: who is notified of an alert, and why. That nobody is, is an answer and no problem. */
export async function routesTest(
  root: string,
  { labels, at, firing = [], json = false }: RoutesTestOptions,
  output: Output,
): Promise<number> {
  const question = {
    labels: readLabels('--labels', labels),
    at: at === undefined ? Date.now() : instant(at),
    firing: firing.map((text) => readLabels('--firing', text)),
  };
  const routing = await loadRouting(root, output);
  if (routing === undefined) return 1;
  const answer = simulate(routing.tree, question);
  output.result(json ? JSON.stringify(answerDocument(answer), null, 2) : showAnswer(answer));
  return 0;
}

function instant(text: string): number {
  const time = instantOf(text);
  if (time !== undefined) return time;
  throw new UsageError(`--at: '${text}' is no time with an offset from UTC: write it like 2026-03-07T22:00:00Z`);
}
