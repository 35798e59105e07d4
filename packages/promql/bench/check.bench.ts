import { catalog, checkExpression, counter, gauge, histogram, indexOf, job, language, parse } from '../src/index.ts';

const DISTINCT = 2_000;
const ROUNDS = 15;

const api = job('api', { scrapeInterval: '15s' });
const node = job('node', { scrapeInterval: '15s' });

const SERVICES = ['orders', 'payments', 'quotes', 'documents', 'features', 'accounts', 'search', 'mail'];
const STATUSES = ['200', '201', '204', '301', '400', '401', '404', '429', '500', '502', '503', '504'];

/** The metrics of a service, as its catalog declares them. */
const metricsOf = (service: string) => ({
  requests: counter(`${service}_requests_total`, {
    help: 'Requests.',
    labels: ['endpoint', 'method', 'status'],
    values: { status: STATUSES },
    job: api,
  }),
  duration: histogram(`${service}_request_duration_seconds`, { help: 'Time.', labels: ['endpoint'], job: api }),
  queue: gauge(`${service}_queue_messages`, { help: 'Messages.', labels: ['topic', 'partition'], job: api }),
  used: gauge(`${service}_memory_used_bytes`, { help: 'Memory.', labels: ['pool'], job: node }),
  limit: gauge(`${service}_memory_limit_bytes`, { help: 'Memory.', labels: ['pool'], job: node }),
  build: gauge(`${service}_build_info`, { help: 'What runs.', labels: ['version', 'revision'], job: api }),
});

/**
 * What teams write, by how often they write it: half of it reads one metric, a third is a quotient, a quantile or a
 * condition, the rest joins. Each is made distinct by the value of a matcher.
 */
const TEMPLATES: readonly ((service: string, value: string) => string)[] = [
  (s, v) => `sum by (endpoint) (rate(${s}_requests_total{job="api", endpoint="${v}"}[5m]))`,
  (s, v) => `sum(rate(${s}_requests_total{job="api", method="${v}", status=~"5.."}[$__rate_interval])) by (status)`,
  (s, v) => `${s}_queue_messages{job="api", topic="${v}"}`,
  (s, v) => `max by (topic) (${s}_queue_messages{job="api", topic=~"${v}.*"}) > 1000`,
  (s, v) => `max_over_time(${s}_memory_used_bytes{job="node", pool="${v}"}[1h]) / 1024 / 1024`,
  (s, v) => `topk(5, sum by (instance) (increase(${s}_requests_total{job="api", endpoint!~"${v}|health"}[1h])))`,
  (s, v) =>
    `sum by (endpoint) (rate(${s}_requests_total{job="api", status=~"5..", method="${v}"}[5m]))\n  /\nsum by (endpoint) (rate(${s}_requests_total{job="api", method="${v}"}[5m])) > 0.05`,
  (s, v) =>
    `histogram_quantile(0.95, sum by (le, endpoint) (rate(${s}_request_duration_seconds_bucket{job="api", endpoint="${v}"}[5m])))`,
  (s, v) =>
    `sum(rate(${s}_request_duration_seconds_sum{endpoint="${v}"}[5m])) / sum(rate(${s}_request_duration_seconds_count{endpoint="${v}"}[5m]))`,
  (s, v) => `100 * (1 - ${s}_memory_used_bytes{pool="${v}"} / ${s}_memory_limit_bytes{pool="${v}"}) < 10`,
  (s, v) =>
    `sum by (instance) (rate(${s}_requests_total{endpoint="${v}"}[5m])) * on (instance) group_left (version) max by (instance, version) (${s}_build_info{job="api"})`,
  (s, v) =>
    `(up{job="api", instance="${v}"} == 0 and on (instance) ${s}_build_info{job="api"}) unless on (instance) ${s}_queue_messages{job="api"} > 0`,
];

function generateExpressions(): readonly string[] {
  const perTemplate = Math.ceil(DISTINCT / TEMPLATES.length);
  return TEMPLATES.flatMap((template) =>
    Array.from({ length: perTemplate }, (_, at) => template(SERVICES[at % SERVICES.length]!, `value-${at}`)),
  ).slice(0, DISTINCT);
}

function secondsOf(expressions: readonly string[], check: (text: string) => void): number {
  const begun = performance.now();
  for (const text of expressions) check(text);
  return (performance.now() - begun) / 1000;
}

/** Distinct expressions, parsed and held against a catalog by every check, on one core. */
export const benchmark = {
  name: `check ${DISTINCT} distinct expressions`,
  hold: 20_000,
  atLeast: true,
  unit: 'expressions/s',
  run() {
    const expressions = generateExpressions();
    const index = indexOf([catalog('bench', ...SERVICES.map(metricsOf))], []);
    const spoken = language({ variables: true });
    const checked: number[] = [];
    const parsed: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      checked.push(
        secondsOf(expressions, (text) => {
          const [finding] = checkExpression(text, spoken, index, 'alert');
          if (finding !== undefined && finding.severity === 'error') throw new Error(`${text}: ${finding.message}`);
        }),
      );
      parsed.push(secondsOf(expressions, (text) => parse(text, spoken)));
    }
    const characters = expressions.reduce((sum, { length }) => sum + length, 0) / expressions.length;
    // What a machine does beside falls on single rounds.
    const [fastest, fastestParse] = [Math.min(...checked), Math.min(...parsed)];
    const microseconds = (seconds: number): string => ((seconds / expressions.length) * 1e6).toFixed(1);
    return {
      value: expressions.length / fastest,
      detail: `${microseconds(fastest)} µs each, of which ${microseconds(fastestParse)} µs to parse, in the fastest of ${ROUNDS} rounds; ${microseconds(checked[0]!)} µs in the first; ${characters.toFixed(0)} characters on average`,
    };
  },
} as const;
