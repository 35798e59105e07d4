import { describe, expect, it } from '@jest/globals';
import { loadProblem } from './load-problem.ts';
import type { Project } from './projects.ts';

const project: Project = {
  folder: 'stacks/trading',
  domain: 'trading',
  part: 'domain',
  module: '/repo/stacks/trading/src/definitions.ts',
};

const thrown = (message: string, stack: string): Error => Object.assign(new Error(message), { stack });

describe('what fails while definitions load', () => {
  it('is named at the author’s own line', () => {
    const error = thrown(
      'a quantile of x is a share from 0 to 1, not 95: p95 is 0.95',
      'RangeError: …\n    at Histogram.quantile (file:///repo/packages/promql/src/builder/histogram.ts:10:1)\n    at file:///repo/alerts/trading/src/api.ts:12:5',
    );
    expect(loadProblem('/repo', project, error)).toMatchObject({
      code: 'definitions/cannot-load',
      message: 'a quantile of x is a share from 0 to 1, not 95: p95 is 0.95',
      where: { project: 'stacks/trading', file: 'alerts/trading/src/api.ts', line: 12 },
    });
  });

  it('says what a misspelt import should be', () => {
    const error = thrown(
      "The requested module '@belvedere/metrics-trading' does not provide an export named 'ordersTotl'",
      "file:///repo/dashboards/trading/src/index.ts:3\nimport { ordersTotl } from '@belvedere/metrics-trading';\nSyntaxError: …",
    );
    const { where, help } = loadProblem('/repo', project, error);
    expect(where).toMatchObject({ file: 'dashboards/trading/src/index.ts', line: 3 });
    expect(help).toContain("'ordersTotl' is declared nowhere in that module");
  });

  it('survives what is no error', () => {
    expect(loadProblem('/repo', project, 'a text').message).toBe('a text');
  });
});
