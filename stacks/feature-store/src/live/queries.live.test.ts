import { grafanaQuery } from '@belvedere/cli/local';
import { queriesOf } from '@belvedere/dashboard-kit';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { definitions } from '../definitions.ts';
import { BackfilledPrometheus } from './test-support/backfilled-prometheus.ts';

const queries = definitions.dashboards.flatMap((dashboard) =>
  queriesOf(dashboard).map(({ panel, query }) => ({
    name: `${dashboard.title} / ${panel.title} / ${query.refId}`,
    query: grafanaQuery(query),
  })),
);

const [promtool, prometheus] = [await findTool('promtool'), await findTool('prometheus')];
const needed = promtool.status === 'found' ? prometheus : promtool;

describeWithTool('every query of every panel', needed, () => {
  let server: BackfilledPrometheus;
  beforeAll(async () => {
    if (promtool.status === 'missing' || prometheus.status === 'missing') return;
    server = await BackfilledPrometheus.start({ promtool: promtool.path, prometheus: prometheus.path, history: 3_900 });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it.each(queries)('$name has data', async ({ query }) => {
    const series = await server.api.queryRange(query, server.end - 1_800, server.end, 30);
    expect(series.length).toBeGreaterThan(0);
    const numbers = series.flatMap(({ values }) => values.map(([, value]) => Number(value)));
    expect(numbers.some((value) => Number.isFinite(value))).toBe(true);
  });
});
