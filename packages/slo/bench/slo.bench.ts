/** 100 objectives, their recordings and alerts, from their definitions to rule files. */
import { milliseconds } from '@belvedere/core';
import { counter, histogram, job } from '@belvedere/promql';
import { ruleFile } from '@belvedere/rule-kit';
import { events, latency, objective, objectiveGroups } from '../src/index.ts';

const OBJECTIVES = 100;
const ROUNDS = 5;

const api = job('api', { scrapeInterval: '15s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['path', 'status'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['path'], job: api, buckets: [0.1, 0.5, 1] });

/** Definitions are a part of the work: a generator reads them from a file. */
function compile(): { readonly rules: number; readonly written: number } {
  const objectives = Array.from({ length: OBJECTIVES }, (_, index) => {
    const path = `/p${index}`;
    const ofPath = requests.where({ path });
    return objective(`Objective${index}`, {
      indicator:
        index % 2 === 0
          ? events({ errors: ofPath.where({ status: /5../ }), total: ofPath })
          : latency({ duration: duration.where({ path }), below: milliseconds(500) }),
      objectiveRatio: 0.999,
      service: 'api',
      description: 'A promise.',
    });
  });
  const groups = objectiveGroups('bench', objectives);
  const rules = groups.reduce((sum, group) => sum + group.rules.length, 0);
  return { rules, written: groups.reduce((sum, group) => sum + ruleFile([group]).length, 0) };
}

export const benchmark = {
  name: '100 objectives → rule YAML',
  hold: 0.25,
  unit: 's',
  run() {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      const made = compile();
      return { ...made, seconds: (performance.now() - start) / 1000 };
    });
    const value = Math.min(...rounds.map(({ seconds }) => seconds));
    const { rules, written } = rounds[0]!;
    const first = rounds[0]!.seconds.toFixed(2);
    return {
      value,
      detail: `${rules} rules, ${(written / 1e6).toFixed(1)} MB, best of ${ROUNDS}; the first ${first} s`,
    };
  },
} as const;
