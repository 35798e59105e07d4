import type { Domain } from '@belvedere/compile';
import { queriesOf } from '@belvedere/dashboard-kit';
import { describeWithTool } from '@belvedere/testing/tools';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { grafanaQuery } from '../local/observe.ts';
import type { LoadedSimulation } from '../workspace/simulation.ts';
import { BackfilledPrometheus } from './backfilled-prometheus.ts';
import { prometheusTools } from './prometheus-tools.ts';

/** A little more than the longest window of a panel, an hour. */
const HISTORY = 65 * 60;

const { lookup, paths } = await prometheusTools();

/** Tests that every query of every panel of a domain returns numbers, by a real Prometheus over simulated history. */
export function describeQueries(domain: Domain, { behaviours }: LoadedSimulation): void {
  const queries = domain.dashboards.flatMap((dashboard) =>
    queriesOf(dashboard).map(({ panel, query }) => ({
      name: `${dashboard.title} / ${panel.title} / ${query.refId}`,
      query: grafanaQuery(query),
    })),
  );

  describeWithTool('every query of every panel', lookup, () => {
    let server: BackfilledPrometheus;
    beforeAll(async () => {
      server = await BackfilledPrometheus.start({ ...paths(), domain, behaviours, history: HISTORY });
    });
    afterAll(() => server[Symbol.asyncDispose]());

    it.each(queries)('$name has data', async ({ query }) => {
      const series = await server.api.queryRange(query, server.end - 1_800, server.end, 30);
      expect(series.length).toBeGreaterThan(0);
      const numbers = series.flatMap(({ values }) => values.map(([, value]) => Number(value)));
      expect(numbers.some((value) => Number.isFinite(value))).toBe(true);
    });
  });
}
