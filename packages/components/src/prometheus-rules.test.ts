import {
  PrometheusRule,
  type IPrometheusRule,
} from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import type { CompiledGroup } from '@belvedere/compile';
import { describe, expect, test } from '@jest/globals';
import { runProgram, type Run } from '@belvedere/testing/pulumi';
import { KubernetesProvider, PrometheusRules } from './index.ts';
import { compiledGroup, redisDown } from './test-support/fixtures.ts';

const stack = { project: 'belvedere-feature-store', stack: 'test' };
const inference = compiledGroup('feature-store-inference');
const redis = compiledGroup('feature-store-redis');

const run = (groups: readonly CompiledGroup[]): Promise<Run> =>
  runProgram(stack, () => {
    const provider = new KubernetesProvider('kubernetes', { context: 'kind-belvedere' });
    new PrometheusRules(
      { domain: 'feature-store', groups, namespace: 'monitoring', labels: { release: 'kube-prometheus-stack' } },
      { provider },
    );
  });
const rules = ({ resources }: Run) => resources.filter(({ type }) => type.endsWith(':PrometheusRule'));

describe('the rules of a domain', () => {
  test('are a component with an object a group below it', async () => {
    const { resources, failure } = await run([inference, redis]);
    expect(failure).toBeUndefined();
    expect(resources.slice(1)).toMatchObject([
      { type: 'belvedere:kubernetes:PrometheusRules', name: 'feature-store-rules' },
      {
        type: 'kubernetes:monitoring.coreos.com/v1:PrometheusRule',
        name: 'feature-store-inference',
        parent: 'belvedere:kubernetes:PrometheusRules::feature-store-rules',
        provider: 'pulumi:providers:kubernetes::kubernetes',
        dependencies: [],
        protect: false,
      },
      { name: 'feature-store-redis', parent: 'belvedere:kubernetes:PrometheusRules::feature-store-rules' },
    ]);
  });

  test('lie where the configuration says, under a fixed name', async () => {
    const [object] = rules(await run([inference]));
    expect(object?.inputs).toEqual({
      ...inference.resource,
      metadata: {
        name: 'belvedere-feature-store-inference',
        namespace: 'monitoring',
        labels: { 'app.kubernetes.io/managed-by': 'belvedere', release: 'kube-prometheus-stack' },
      },
    });
  });

  test('register the names of the objects', async () => {
    const { outputs } = await run([inference, redis]);
    expect(outputs.get('belvedere:kubernetes:PrometheusRules::feature-store-rules')).toEqual({
      objectNames: ['belvedere-feature-store-inference', 'belvedere-feature-store-redis'],
    });
  });

  test('do not depend on the order of the groups', async () => {
    const sorted = async (groups: readonly CompiledGroup[]) =>
      rules(await run(groups)).sort((one, other) => one.name.localeCompare(other.name));
    expect(await sorted([redis, inference])).toEqual(await sorted([inference, redis]));
  });
});

describe('as the Prometheus operator reads them', () => {
  const validate = async (group: CompiledGroup): Promise<void> => {
    const [object] = rules(await run([group]));
    new PrometheusRule(object?.inputs as IPrometheusRule).validate();
  };

  /** A group that no compiler gives: what the validation is there for. */
  const mistakenGroup = (rules: unknown): CompiledGroup =>
    compiledGroup('feature-store-inference', rules as Parameters<typeof compiledGroup>[1]);

  test('alerts and recordings are valid', async () => {
    const recording = { record: 'endpoint:inference_requests:rate5m', expr: 'sum(rate(inference_requests_total[5m]))' };
    await expect(validate(compiledGroup('feature-store-inference', [redisDown, recording]))).resolves.toBeUndefined();
  });

  test.each([
    ['a rule without an expression', [{ ...redisDown, expr: undefined }], /expr/],
    ['a duration in words', [{ ...redisDown, for: 'two minutes' }], /for/],
    ['a severity that is a number', [{ ...redisDown, labels: { severity: 1 } }], /severity|labels/],
    ['rules that are no list', redisDown, /rules/],
  ])('%s is not', async (_, rules, complaint) => {
    await expect(validate(mistakenGroup(rules))).rejects.toThrow(complaint);
  });

  test('an interval without a unit is not', async () => {
    await expect(validate(compiledGroup('feature-store-inference', [redisDown], '30'))).rejects.toThrow(/interval/);
  });
});
