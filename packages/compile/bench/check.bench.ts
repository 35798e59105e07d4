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

const METRICS = Array.from({ length: DISTINCT / 4 }, (_, index) => ({
  requests: counter(`m${index}_requests_total`, options),
  lag: gauge(`m${index}_lag_seconds`, options),
  duration: histogram(`m${index}_duration_seconds`, options),
}));

/** Queries as authors write them, each made afresh: what two panels have in common is only the text. */
function query(index: number): Query<string> {
  const { requests, lag, duration } = METRICS[Math.floor((index % DISTINCT) / 4)]!;
  switch (index % 4) {
    case 0: {
      const failed = requests.where({ status: /5../ }).rate();
      const errors = failed.sum({ by: ['endpoint'] }).dividedBy(requests.rate().sum({ by: ['endpoint'] }));
      return errors.legend('errors of {{endpoint}}');
    }
    case 1:
      return requests
        .rate()
        .sum({ by: ['method'] })
        .legend('{{method}}');
    case 2:
      return lag
        .where({ method: ['GET', 'POST'] })
        .max({ by: ['endpoint'] })
        .above(milliseconds(150))
        .legend('lag of {{endpoint}}');
    default:
      return duration
        .where({ method: 'GET' })
        .quantile(0.95, { by: ['endpoint'] })
        .legend('p95 of {{endpoint}}');
  }
}

/** Dashboards that show each query as often as the next. */
function generateDashboards(): readonly Dashboard[] {
  let next = 0;
  const panel = (place: number): Panel =>
    timeseries(`Panel ${place}`, { description: 'Generated.', queries: [query(next++), query(next++)] });
  const panels = (): readonly Panel[] => Array.from({ length: PANELS_OF_SECTION }, (_, place) => panel(place));
  const titles = Object.fromEntries(Array.from({ length: DASHBOARDS }, (_, index) => [`d${index}`, `D${index}`]));
  return Object.values(dashboardKeys('shop', titles)).map((key) =>
    dashboard(key, {
      description: 'Generated.',
      sections: Array.from({ length: SECTIONS }, (_, index) => section(`Section ${index}`, panels())),
    }),
  );
}

/** All checks of a domain, its dashboards included. */
export const benchmark = {
  name: `check ${EXPRESSIONS} expressions (${DISTINCT} distinct)`,
  hold: 1,
  unit: 's',
  run() {
    const domain: Domain = {
      name: 'shop',
      catalogs: [catalog('shop', ...METRICS)],
      dashboards: generateDashboards(),
      groups: [],
      tests: [],
    };
    const rounds = Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      const problems = checkDomain(domain, { runbooks: new Set() });
      if (problems.length > 0) throw new Error(`the generated domain is not sound: ${JSON.stringify(problems[0])}`);
      return (performance.now() - begun) / 1000;
    });
    const all = rounds.map((round) => round.toFixed(2)).join(', ');
    return { value: Math.min(...rounds), detail: `the fastest of ${all} s, on ${DASHBOARDS} dashboards` };
  },
} as const;
