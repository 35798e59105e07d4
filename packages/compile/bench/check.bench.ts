import { dashboardKeys, milliseconds } from '@belvedere/core';
import { dashboard, section, timeseries, type Dashboard, type Panel } from '@belvedere/dashboard-kit';
import { catalog, counter, gauge, histogram, job, type Query } from '@belvedere/promql';
import { checkDomain, type Domain } from '../src/index.ts';

const EXPRESSIONS = 40_000;
const DISTINCT = 2_000;
const QUERIES_OF_PANEL = 2;
const PANELS_OF_SECTION = 5;
const SECTIONS = 4;
const DASHBOARDS = EXPRESSIONS / (QUERIES_OF_PANEL * PANELS_OF_SECTION * SECTIONS);
const ROUNDS = 5;

const api = job('api', { scrapeInterval: '15s' });
const options = { help: 'Generated.', labels: ['endpoint', 'method', 'status'], job: api } as const;

/** A metric of each kind for every four expressions, and queries as authors write them. */
function generate(): { readonly queries: readonly Query<string>[]; readonly metrics: readonly object[] } {
  const metrics = Array.from({ length: DISTINCT / 4 }, (_, index) => ({
    requests: counter(`m${index}_requests_total`, options),
    lag: gauge(`m${index}_lag_seconds`, options),
    duration: histogram(`m${index}_duration_seconds`, options),
  }));
  const queries = metrics.flatMap(({ requests, lag, duration }): Query<string>[] => [
    requests
      .where({ status: /5../ })
      .rate('5m')
      .sum({ by: ['endpoint'] })
      .dividedBy(requests.rate('5m').sum({ by: ['endpoint'] }))
      .legend('errors of {{endpoint}}'),
    requests
      .rate()
      .sum({ by: ['method'] })
      .legend('{{method}}'),
    lag
      .where({ method: ['GET', 'POST'] })
      .max({ by: ['endpoint'] })
      .above(milliseconds(150))
      .legend('lag of {{endpoint}}'),
    duration
      .where({ method: 'GET' })
      .quantile(0.95, { by: ['endpoint'] })
      .legend('p95 of {{endpoint}}'),
  ]);
  return { queries, metrics };
}

/** Dashboards that show each query as often as the next. */
function dashboardsOf(queries: readonly Query<string>[]): readonly Dashboard[] {
  let next = 0;
  const panel = (title: string): Panel => {
    const shown = [queries[next % DISTINCT]!, queries[(next + 1) % DISTINCT]!] as const;
    next += QUERIES_OF_PANEL;
    return timeseries(title, { queries: shown, description: 'Generated.' });
  };
  const titles = Object.fromEntries(Array.from({ length: DASHBOARDS }, (_, index) => [`d${index}`, `D${index}`]));
  return Object.values(dashboardKeys('shop', titles)).map((key) =>
    dashboard(key, {
      description: 'Generated.',
      sections: Array.from({ length: SECTIONS }, (_, index) =>
        section(
          `Section ${index}`,
          Array.from({ length: PANELS_OF_SECTION }, (_, place) => panel(`Panel ${place}`)),
        ),
      ),
    }),
  );
}

/** All checks of a domain, its dashboards included. */
export const benchmark = {
  name: `check ${EXPRESSIONS} expressions (${DISTINCT} distinct)`,
  hold: 1,
  unit: 's',
  run() {
    const { queries, metrics } = generate();
    const domain: Domain = {
      name: 'shop',
      catalogs: [catalog('shop', ...metrics)],
      dashboards: dashboardsOf(queries),
      groups: [],
      tests: [],
    };
    const rounds = Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      const problems = checkDomain(domain, { runbooks: new Set() });
      if (problems.length > 0) throw new Error(`the generated domain is not sound: ${JSON.stringify(problems[0])}`);
      return (performance.now() - begun) / 1000;
    });
    const fixed = rounds.map((round) => round.toFixed(2)).join(', ');
    return { value: rounds[0]!, detail: `the first of ${ROUNDS} rounds: ${fixed} s; ${DASHBOARDS} dashboards` };
  },
} as const;
