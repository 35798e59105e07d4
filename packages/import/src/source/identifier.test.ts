import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';
import { anyName } from '../exposition/test-support/arbitrary-exposition.ts';
import { identifiersOf } from './identifier.ts';

test.each([
  ['inference_requests_total', 'inferenceRequests'],
  ['inference_request_duration_seconds', 'inferenceRequestDuration'],
  ['node_cpu_seconds_total', 'nodeCpu'],
  ['service_build_info', 'serviceBuild'],
  ['node_memory_MemTotal_bytes', 'nodeMemoryMemTotal'],
  ['DCGM_FI_DEV_GPU_UTIL', 'dcgmFiDevGpuUtil'],
  ['http.server.active-requests', 'httpServerActiveRequests'],
  ['class', 'classMetric'],
  ['counter', 'counterMetric'],
  ['info', 'info'],
  ['_total', 'total'],
  ['404_total', '_404'],
  ['日本', 'unnamed'],
])('%s is %s', (metric, identifier) => {
  expect(identifiersOf([metric], ['counter'])).toEqual([identifier]);
});

test('two that would have one name keep their units, wherever they stand', () => {
  expect(identifiersOf(['cache_bytes', 'cache_seconds', 'other_total'], [])).toEqual([
    'cacheBytes',
    'cacheSeconds',
    'other',
  ]);
  expect(identifiersOf(['a_b', 'a.b', 'a-b'], [])).toEqual(['aB', 'aBMetric', 'aB2']);
});

test('any names become different identifiers that the compiler takes', () => {
  const reserved = fc.constantFrom(
    'await',
    'yield',
    'let',
    'static',
    'enum',
    'eval',
    'null',
    'await_total',
    'of',
    'type',
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(anyName, reserved), { maxLength: 8 }), (metrics) => {
      const identifiers = identifiersOf(metrics, ['job']);
      expect(new Set([...identifiers, 'job']).size).toBe(metrics.length + 1);
      const source = identifiers.map((name) => `export const ${name} = 1;`).join('\n');
      const { diagnostics } = ts.transpileModule(source, { reportDiagnostics: true });
      expect(diagnostics).toEqual([]);
    }),
  );
});
