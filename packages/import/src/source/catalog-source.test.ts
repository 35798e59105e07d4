import { describe, expect, test } from '@jest/globals';
import { DEFAULT_BUCKETS } from '@belvedere/promql';
import fc from 'fast-check';
import type { Declaration } from '../declarations/declaration.ts';
import { declare } from '../declarations/declare.ts';
import { parseExposition } from '../exposition/parse.ts';
import { exposition, hostileText } from '../exposition/test-support/arbitrary-exposition.ts';
import { catalogSource } from './catalog-source.ts';
import { formatSource } from './format.ts';
import { readCatalog } from './test-support/read-catalog.ts';

const job = { name: 'inference-api', scrapeInterval: 10_000 };

/** What the options of a declaration have to be, after the compiler read them. */
function optionsOf(declaration: Declaration, jobName: string): Map<string, unknown> {
  const { help, unit, labels, values, buckets, quantiles, kind } = declaration;
  const usual = kind !== 'histogram' || buckets.length === 0 || String(buckets) === String(DEFAULT_BUCKETS);
  return new Map<string, unknown>([
    ['help', help],
    ...(unit === undefined ? [] : [['unit', unit] as const]),
    ...(labels.length === 0 ? [] : [['labels', labels] as const]),
    ...(values.size === 0 ? [] : [['values', values] as const]),
    ...(usual ? [] : [['buckets', buckets] as const]),
    ...(quantiles.length === 0 ? [] : [['quantiles', quantiles] as const]),
    ['job', { identifier: jobName }],
  ]);
}

const anyDeclarations = fc
  .constantFrom('prometheus-text' as const, 'openmetrics' as const)
  .chain(exposition)
  .map((exposed) => declare(exposed, { mostValues: 3 }).declarations);

test('whatever a target exposes, the compiler reads exactly the declarations, and nothing else', () => {
  fc.assert(
    fc.property(anyDeclarations, hostileText, (declarations, jobName) => {
      const { constants } = readCatalog(catalogSource(declarations, { ...job, name: jobName }));
      const [jobConstant, ...metrics] = constants;
      expect(jobConstant).toMatchObject({ builder: 'job', of: jobName, options: new Map([['scrapeInterval', '10s']]) });
      expect(metrics.map(({ of, options }) => ({ of, options }))).toEqual(
        declarations.map((declaration) => ({
          of: declaration.name,
          options: optionsOf(declaration, jobConstant!.name),
        })),
      );
      expect(new Set(constants.map(({ name }) => name)).size).toBe(constants.length);
    }),
  );
});

test('the project’s formatter keeps its meaning, and has nothing left to change', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeclarations, async (declarations) => {
      const source = catalogSource(declarations, job);
      const formatted = await formatSource(source, import.meta.filename);
      expect(readCatalog(formatted)).toEqual(readCatalog(source));
      expect(await formatSource(formatted, import.meta.filename)).toBe(formatted);
    }),
    { numRuns: 40 },
  );
});

describe('the source', () => {
  const sourceOf = (text: string, mostValues = 0) => {
    const parsed = parseExposition(text, { file: 'metrics.txt', format: 'prometheus-text' });
    expect(parsed.problems).toEqual([]);
    return formatSource(catalogSource(declare(parsed, { mostValues }).declarations, job), import.meta.filename);
  };

  test('is what a colleague would write', async () => {
    const text = `# HELP inference_requests_total Requests answered.
# TYPE inference_requests_total counter
inference_requests_total{endpoint="fraud",status="200"} 1
inference_requests_total{endpoint="fraud",status="500"} 1
# HELP inference_request_duration_seconds It's the time to answer a request.
# TYPE inference_request_duration_seconds histogram
inference_request_duration_seconds_bucket{endpoint="fraud",le="0.05"} 1
inference_request_duration_seconds_bucket{endpoint="fraud",le="1.0"} 1
inference_request_duration_seconds_bucket{endpoint="fraud",le="+Inf"} 1
inference_request_duration_seconds_sum{endpoint="fraud"} 1
inference_request_duration_seconds_count{endpoint="fraud"} 1
# TYPE pause_seconds summary
pause_seconds{quantile="0.5"} 1
pause_seconds_sum 1
pause_seconds_count 1
queue_size 1
`;
    expect(await sourceOf(text, 1)).toBe(`import { counter, gauge, histogram, job, summary } from '@belvedere/promql';

export const inferenceApi = job('inference-api', { scrapeInterval: '10s' });

export const inferenceRequests = counter('inference_requests_total', {
  help: 'Requests answered.',
  labels: ['endpoint', 'status'],
  values: { endpoint: ['fraud'] },
  job: inferenceApi,
});

export const inferenceRequestDuration = histogram('inference_request_duration_seconds', {
  help: "It's the time to answer a request.",
  labels: ['endpoint'],
  values: { endpoint: ['fraud'] },
  buckets: [0.05, 1],
  job: inferenceApi,
});

export const pause = summary('pause_seconds', {
  help: '',
  quantiles: [0.5],
  job: inferenceApi,
});

/** Exposed without a type: correct the kind where it is no gauge. */
export const queueSize = gauge('queue_size', {
  help: '',
  job: inferenceApi,
});
`);
  });

  test('leaves the bounds out that a histogram has by itself', async () => {
    const buckets = [...DEFAULT_BUCKETS, '+Inf'].map((bound) => `wait_seconds_bucket{le="${bound}"} 1\n`).join('');
    const source = await sourceOf(
      `# TYPE wait_seconds histogram\n${buckets}wait_seconds_sum 1\nwait_seconds_count 1\n`,
    );
    expect(source).toContain("histogram('wait_seconds'");
    expect(source).not.toContain('buckets');
  });

  test('cannot be left by a help, nor turned by an invisible mark', async () => {
    const source = await sourceOf(
      '# HELP a \'); process.exit(1); //\n# TYPE a gauge\n# HELP b "\u202e${x}\u2028\n# TYPE b gauge\n',
    );
    expect(source).toContain(String.raw`help: "'); process.exit(1); //"`);
    expect(source).toContain("help: '\"\\u202e${x}\\u2028'");
  });
});
