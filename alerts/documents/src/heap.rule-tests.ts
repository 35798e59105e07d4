import { jvmMemoryMaximum, jvmMemoryUsed } from '@belvedere/metrics-documents';
import { gaugeSeries, quietTest, ruleTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { documentsJavaHeapHigh } from './resources.ts';
import { levels } from './test-support/series.ts';

const JAVA = 'documents-java-service-0';

/** Mebibytes of the heap in use, and what it may be. */
const heap = (used: number, maximum: number, area = 'heap', target = {}) => [
  gaugeSeries(jvmMemoryUsed, { area, ...target }, levels(500, used)),
  gaugeSeries(jvmMemoryMaximum, { area, ...target }, levels(maximum, maximum)),
];

export const heapTests: readonly RuleTest[] = [
  ruleTest({
    alert: documentsJavaHeapHigh,
    input: [
      ...heap(820, 1_000),
      ...heap(950, 1_000, 'nonheap'),
      ...heap(600, 1_000, 'heap', { instance: 'documents-java-service-1' }),
    ],
    silentAt: '19m',
    firingAt: '19m30s',
    fires: [
      {
        labels: { area: 'heap', job: 'documents-java-service', instance: JAVA },
        annotations: {
          summary: 'The Java service has little heap left',
          description: `82% of the heap of ${JAVA} is in use even after collections, above 80 %.`,
        },
      },
    ],
  }),
  quietTest({ alert: documentsJavaHeapHigh, name: 'quiet at 80 %', input: heap(800, 1_000), at: '30m' }),
  quietTest({ alert: documentsJavaHeapHigh, name: 'quiet without a bound', input: heap(800, -1), at: '30m' }),
  quietTest({ alert: documentsJavaHeapHigh, name: 'quiet with a bound of zero', input: heap(800, 0), at: '30m' }),
  quietTest({
    alert: documentsJavaHeapHigh,
    name: 'quiet where each collection frees half of it',
    input: [
      gaugeSeries(jvmMemoryMaximum, { area: 'heap' }, levels(1_000, 1_000)),
      gaugeSeries(
        jvmMemoryUsed,
        { area: 'heap' },
        Array.from({ length: 5 }, () => [steady('8m30s', { level: 950 }), steady('30s', { level: 450 })]).flat(),
      ),
    ],
    at: '40m',
  }),
];
