import { names } from '@belvedere/core';
import { gaugeSeries, recordingTest, steady, type InputSeries, type RuleTest } from '@belvedere/rule-kit';
import { healthScore, type HealthScoreOptions } from '../health/health-score.ts';
import { shared } from '../recording/identity.ts';
import { NEAREST, rounded } from './rounded.ts';

const LASTS = '5m';

/**
 * The unit tests of a domain's health score: every target and every objective of the domain counts once, and nothing of
 * another domain does.
 */
export function healthScoreTests(domain: string, options: HealthScoreOptions): readonly RuleTest[] {
  const recording = healthScore(domain, options);
  const met = shared(names.slo.objectiveMet, 'ratio');
  const objective = (slo: string, level: number, of = domain): InputSeries =>
    gaugeSeries(met, { domain: of, service: 'any', slo }, [steady(LASTS, { level })]);
  const target = (job: string, instance: string, level: number): InputSeries => ({
    ...gaugeSeries(options.jobs[0].up, { instance }, [steady(LASTS, { level })]),
    labels: { job, instance },
  });
  const jobs = options.jobs.map(({ name }) => name);
  const up = jobs.flatMap((job) => [target(job, `${job}-0`, 1), target(job, `${job}-1`, 1)]);
  const holds = up.length + 1;
  return [
    recordingTest({
      recording,
      name: 'is the share of objectives and targets that hold',
      input: [
        ...up,
        target(jobs[0]!, 'lost', 0),
        objective('kept', 1),
        objective('broken', 0),
        objective('of-another', 0, 'another-domain'),
        target('another-job', 'elsewhere', 0),
      ],
      at: LASTS,
      toNearest: NEAREST,
      samples: [{ labels: { domain }, value: rounded(holds / (holds + 2)) }],
    }),
  ];
}
