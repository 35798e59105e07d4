import {
  PrometheusRule,
  type IPrometheusRule,
} from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import { compileDomain } from '@belvedere/compile';
import { runProgram, Secret, type Registration, type Run } from '@belvedere/testing/pulumi';
import { describe, expect, test } from '@jest/globals';
import { RunError } from '@pulumi/pulumi';
import { definitions } from './definitions.ts';
import { program } from './program.ts';
import { stackFile } from './test-support/stack-file.ts';

const project = 'belvedere-feature-store';
const secrets = { [`${project}:grafanaAuth`]: 'planted-token' };

interface Changes {
  /** Configuration to change, by its short key; a key set to undefined is removed. */
  readonly config?: Readonly<Record<string, string | undefined>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly domain?: typeof definitions;
}

/** The program with the configuration in a stack's file, and a token beside it. */
function run(stack: string, changes: Changes = {}): Promise<Run> {
  const changed = Object.entries(changes.config ?? {}).map(([key, value]) => [`${project}:${key}`, value] as const);
  const config = Object.entries({ ...stackFile(stack), ...Object.fromEntries(changed) }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return runProgram({ project, stack, config: Object.fromEntries(config), secrets: changes.secrets ?? secrets }, () =>
    program(undefined, changes.domain),
  );
}

/** What each stack registers as it is configured: tests that change nothing share one run. */
const unchanged = { dev: await run('dev'), prod: await run('prod') };

const sorted = (resources: readonly Registration[]): Registration[] =>
  [...resources].sort((one, other) => (`${one.type}${one.name}` < `${other.type}${other.name}` ? -1 : 1));

/** What each stack differs in. */
const STACKS = [
  {
    stack: 'dev' as const,
    target: {
      grafanaUrl: 'http://localhost:3000',
      alertmanagerUrl: 'http://localhost:9093',
      runbooksUrl: 'http://localhost:7700/runbooks',
    },
    context: 'kind-belvedere',
    overwrite: true,
  },
  {
    stack: 'prod' as const,
    target: {
      grafanaUrl: 'https://grafana.example.com',
      alertmanagerUrl: 'https://alertmanager.example.com',
      runbooksUrl: 'https://git.example.com/belvedere/blob/main',
    },
    context: 'production',
    overwrite: false,
  },
];

describe.each(STACKS)('stack $stack registers', ({ stack, target, context, overwrite }) => {
  const compiled = compileDomain(definitions, target);
  const root = `pulumi:pulumi:Stack::${project}-${stack}`;
  const bare = { aliases: [], dependencies: [], protect: false };

  test('exactly these resources', async () => {
    const { resources, failure } = unchanged[stack];
    expect(failure).toBeUndefined();
    expect(compiled.dashboards).toHaveLength(6);
    expect(compiled.groups.length).toBeGreaterThan(0);
    expect(sorted(resources)).toEqual(
      sorted([
        {
          ...bare,
          type: 'pulumi:providers:grafana',
          name: 'grafana',
          parent: root,
          provider: undefined,
          inputs: expect.objectContaining({ url: target.grafanaUrl, auth: new Secret('planted-token') }),
        },
        {
          ...bare,
          type: 'pulumi:providers:kubernetes',
          name: 'kubernetes',
          parent: root,
          provider: undefined,
          inputs: expect.objectContaining({ context }),
        },
        {
          ...bare,
          type: 'belvedere:grafana:Domain',
          name: 'feature-store',
          parent: root,
          provider: undefined,
          inputs: {},
        },
        {
          ...bare,
          type: 'grafana:oss/folder:Folder',
          name: 'feature-store-folder',
          parent: 'belvedere:grafana:Domain::feature-store',
          provider: 'pulumi:providers:grafana::grafana',
          aliases: ['grafana:index/folder:Folder::*'],
          protect: true,
          inputs: { uid: 'belvedere-feature-store', title: 'Feature store', preventDestroyIfNotEmpty: true },
        },
        ...compiled.dashboards.map(({ uid, json }) => ({
          ...bare,
          type: 'grafana:oss/dashboard:Dashboard',
          name: uid,
          parent: 'belvedere:grafana:Domain::feature-store',
          provider: 'pulumi:providers:grafana::grafana',
          aliases: ['grafana:index/dashboard:Dashboard::*'],
          dependencies: ['grafana:oss/folder:Folder::feature-store-folder'],
          inputs: { configJson: json, folder: 'belvedere-feature-store', overwrite },
        })),
        {
          ...bare,
          type: 'belvedere:kubernetes:PrometheusRules',
          name: 'feature-store-rules',
          parent: root,
          provider: undefined,
          inputs: {},
        },
        ...compiled.groups.map(({ name, resource }) => ({
          ...bare,
          type: 'kubernetes:monitoring.coreos.com/v1:PrometheusRule',
          name,
          parent: 'belvedere:kubernetes:PrometheusRules::feature-store-rules',
          provider: 'pulumi:providers:kubernetes::kubernetes',
          inputs: {
            ...resource,
            metadata: {
              ...resource.metadata,
              namespace: 'monitoring',
              labels: { ...resource.metadata.labels, release: 'kube-prometheus-stack' },
            },
          },
        })),
      ]),
    );
  });

  test('dashboards that Grafana reads as such', async () => {
    const { resources } = unchanged[stack];
    const dashboards = resources.filter(({ type }) => type.endsWith(':Dashboard'));
    expect(dashboards).toHaveLength(6);
    for (const { name, inputs } of dashboards) {
      const json: unknown = JSON.parse((inputs as { configJson: string }).configJson);
      expect(json).toMatchObject({ uid: name, schemaVersion: expect.any(Number), panels: expect.any(Array) });
    }
  });

  test('rules that the Prometheus operator accepts', async () => {
    const { resources } = unchanged[stack];
    const rules = resources.filter(({ type }) => type.endsWith(':PrometheusRule'));
    expect(rules.length).toBeGreaterThan(0);
    for (const { inputs } of rules)
      expect(() => new PrometheusRule(inputs as IPrometheusRule).validate()).not.toThrow();
  });

  test('outputs that say where everything is', async () => {
    const { outputs } = unchanged[stack];
    expect(outputs.get(root)).toEqual({
      folderUid: 'belvedere-feature-store',
      dashboards: {
        'System overview': `${target.grafanaUrl}/d/feature-store-system-overview`,
        'Inference API': `${target.grafanaUrl}/d/feature-store-inference-api`,
        'Feature store': `${target.grafanaUrl}/d/feature-store-feature-store`,
        'Stream processing': `${target.grafanaUrl}/d/feature-store-stream-processing`,
        'ML pipeline': `${target.grafanaUrl}/d/feature-store-ml-pipeline`,
        'Business metrics': `${target.grafanaUrl}/d/feature-store-business-metrics`,
      },
      prometheusRules: compiled.groups.map(({ resource }) => resource.metadata.name),
    });
  });

  test('the token nowhere but as the provider’s secret', async () => {
    const { resources, outputs } = unchanged[stack];
    const provider = resources.filter(({ inputs }) => JSON.stringify(inputs).includes('planted-token'));
    expect(provider.map(({ name }) => name)).toEqual(['grafana']);
    expect(JSON.stringify([...outputs])).not.toContain('planted-token');
  });
});

describe('the order of the definitions', () => {
  const inOrder = unchanged.prod;

  test('of catalogs and groups changes no resource', async () => {
    const { catalogs, groups } = definitions;
    const domain = { ...definitions, catalogs: catalogs.toReversed(), groups: groups.toReversed() };
    const reversed = await run('prod', { domain });
    expect(sorted(reversed.resources)).toEqual(sorted(inOrder.resources));
  });

  test('of dashboards changes nothing but the panel to which an alert leads: the first that names it', async () => {
    const withoutPanels = (resources: readonly Registration[]): unknown =>
      JSON.parse(JSON.stringify(sorted(resources), (key, value: unknown) => (key === 'panel_url' ? undefined : value)));
    const domain = { ...definitions, dashboards: definitions.dashboards.toReversed() };
    const reversed = await run('prod', { domain });
    expect(withoutPanels(reversed.resources)).toEqual(withoutPanels(inOrder.resources));
  });
});

test('two runs register the same', async () => {
  expect((await run('dev')).resources).toEqual(unchanged.dev.resources);
});

describe('a program refuses and registers nothing', () => {
  const key = (name: string): string => `${project}:${name}`;

  test.each<[string, Changes, readonly string[]]>([
    ['a missing key', { config: { grafanaUrl: undefined } }, [`stack prod lacks ${key('grafanaUrl')}`, 'https://']],
    ['a missing token', { secrets: {} }, [`stack prod lacks ${key('grafanaAuth')}`, 'pulumi config set --secret']],
    [
      'a token in plain text',
      { config: { grafanaAuth: 'planted-token' }, secrets: {} },
      [`${key('grafanaAuth')} of stack prod is stored as plain text`],
    ],
    ['a URL without https in production', { config: { grafanaUrl: 'http://grafana' } }, ['not an https URL']],
    ['a misspelt key', { config: { grafanUrl: 'x' } }, ['did you mean grafanaUrl?']],
    [
      'several mistakes at once',
      { config: { environment: 'staging', ruleLabels: 'x', runbooksUrl: '' } },
      ['"staging"', 'not a map of labels', `stack prod lacks ${key('runbooksUrl')}`],
    ],
    ['metrics that no catalog declares', { domain: { ...definitions, catalogs: [] } }, ['promql/unknown-metric']],
    [
      'dashboards of one uid',
      { domain: { ...definitions, dashboards: [definitions.dashboards[0]!, ...definitions.dashboards] } },
      [definitions.dashboards[0]!.uid],
    ],
  ])('%s', async (_, changes, parts) => {
    const { failure, resources } = await run('prod', changes);
    expect(RunError.isInstance(failure)).toBe(true);
    const { message } = failure as RunError;
    for (const part of parts) expect(message).toContain(part);
    expect(message).not.toContain('planted-token');
    expect(message).not.toMatch(/^\s+at |file:\/\//m);
    expect(resources).toEqual([]);
  });

  test('and names the files of mistaken definitions from the root of the repository on', async () => {
    const { failure } = await run('dev', { domain: { ...definitions, catalogs: [] } });
    expect((failure as RunError).message).toMatch(
      /^error promql\/unknown-metric {2}(dashboards|alerts)\/feature-store\/src\/\S+:\d+/m,
    );
  });
});
