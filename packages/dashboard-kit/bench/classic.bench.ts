/**
 * Compiling 1,000 dashboards of 20 panels and 40 targets, against what nothing can beat: `JSON.stringify` of the same
 * plain objects. The work measured prints every expression, gives ids, names and places, and stringifies.
 */
import { milliseconds, ratio, type DashboardKey } from '@belvedere/core';
import { counter, gauge, histogram, job } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';
import {
  classicDashboard,
  dashboard,
  queryVariable,
  section,
  stat,
  timeseries,
  worseAbove,
  type Dashboard,
  type Panel,
} from '../src/index.ts';

const DASHBOARDS = 1000;
const PANELS = 20;
const PANELS_OF_A_SECTION = 5;
/** So short that most rounds are undisturbed. */
const SLICE = 50;
const ROUNDS = 15;

const api = job('inference-api', { scrapeInterval: '10s' });
const requests = counter('inference_requests_total', { help: 'Requests.', labels: ['endpoint', 'status'], job: api });
const duration = histogram('inference_request_duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const active = gauge('inference_active_requests', { help: 'Requests at once.', labels: ['endpoint'], job: api });
const endpoint = queryVariable('endpoint', requests, 'endpoint');
const slow = alert('Slow', {
  when: duration.quantile(0.95, { by: ['endpoint'] }).above(milliseconds(150)),
  severity: 'critical',
  service: 'inference-api',
  summary: 'Slow',
  description: 'Slow',
});

/** Two queries each, with expressions of their own: nothing is shared between panels or dashboards. */
const PANEL_KINDS: readonly ((index: number) => Panel)[] = [
  (index) =>
    timeseries(`Latency ${index}`, {
      description: 'How long requests take.',
      queries: [
        duration
          .where({ endpoint })
          .quantile(0.95, { by: ['endpoint'] })
          .legend('p95 {{endpoint}}'),
        duration
          .where({ endpoint })
          .quantile(0.5, { by: ['endpoint'] })
          .legend('p50 {{endpoint}}'),
      ],
      alert: slow,
    }),
  (index) => {
    const total = requests
      .where({ endpoint })
      .rate()
      .sum({ by: ['endpoint'] });
    const failed = requests
      .where({ endpoint, status: /5../ })
      .rate()
      .sum({ by: ['endpoint'] });
    return timeseries(`Errors ${index}`, {
      description: 'Requests that failed, as a share of all.',
      queries: [
        failed.or(total.times(0)).dividedBy(total).legend('{{endpoint}}'),
        failed.sum().dividedBy(total.sum()).legend('all endpoints'),
      ],
      min: 0,
      thresholds: worseAbove(ratio(0.01), ratio(0.05)),
    });
  },
  (index) =>
    stat(`Load ${index}`, {
      description: 'Requests in work.',
      queries: [
        active
          .where({ endpoint })
          .sum({ by: ['endpoint'] })
          .legend('{{endpoint}} now'),
        active
          .where({ endpoint })
          .over('1h')
          .max()
          .sum({ by: ['endpoint'] })
          .legend('{{endpoint}} at most'),
      ],
      width: 12,
    }),
];

const define = (index: number): Dashboard => {
  const key: DashboardKey = { domain: 'bench', title: `Dashboard ${index}`, uid: `bench-${index}` };
  const panels = Array.from({ length: PANELS }, (_, place) => PANEL_KINDS[place % PANEL_KINDS.length]!(place));
  const sections = Array.from({ length: PANELS / PANELS_OF_A_SECTION }, (_, place) =>
    section(`Section ${place}`, panels.slice(place * PANELS_OF_A_SECTION, (place + 1) * PANELS_OF_A_SECTION)),
  );
  return dashboard(key, { description: 'A dashboard to measure with.', variables: [endpoint], sections });
};

const context = { runbooksUrl: 'https://example.org/main' };

const time = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Both sides over some dashboards, in turns, and the least of each: what else the machine does only adds. */
function measure(first: number): Readonly<Record<'floor' | 'compiled' | 'defined', number>> {
  const indices = Array.from({ length: SLICE }, (_, index) => first + index);
  const definitions = indices.map(define);
  const plain = definitions.map((definition) => classicDashboard(definition, context));
  let [floor, compiled, defined] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    const stringify = () => plain.forEach((one) => JSON.stringify(one));
    const compile = () => definitions.forEach((one) => JSON.stringify(classicDashboard(one, context)));
    floor = Math.min(floor, time(stringify));
    compiled = Math.min(compiled, time(compile));
    defined = Math.min(
      defined,
      time(() => indices.forEach(define)),
    );
  }
  return { floor, compiled, defined };
}

export const benchmark = {
  name: 'compile 1,000 dashboards of 20 panels / 40 targets, as a multiple of JSON.stringify',
  hold: 2.5,
  unit: 'ratio',
  run() {
    let [floor, compiled, defined] = [0, 0, 0];
    for (let start = 0; start < DASHBOARDS; start += SLICE) {
      const slice = measure(start);
      floor += slice.floor;
      compiled += slice.compiled;
      defined += slice.defined;
    }
    return {
      value: compiled / floor,
      detail: `${Math.round(compiled)} ms ÷ ${Math.round(floor)} ms; writing the definitions down takes ${Math.round(defined)} ms more`,
    };
  },
} as const;
