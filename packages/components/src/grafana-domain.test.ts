import { beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram, type Run } from '@belvedere/testing/pulumi';
import { secret } from '@pulumi/pulumi';
import { GrafanaDomain, GrafanaProvider } from './index.ts';
import { compiledDashboard } from './test-support/fixtures.ts';

const stack = { project: 'belvedere-feature-store', stack: 'test' };
const overview = compiledDashboard('feature-store-system-overview', 'System overview');
const inference = compiledDashboard('feature-store-inference-api', 'Inference API');

const run = (dashboards = [overview, inference], overwrite = false): Promise<Run> =>
  runProgram(stack, () => {
    const provider = new GrafanaProvider('grafana', { url: 'http://localhost:3000', auth: secret('token') });
    new GrafanaDomain({ domain: 'feature-store', dashboards, overwrite }, { provider });
  });

const byName = (resources: Run['resources']) =>
  Object.fromEntries(resources.map((resource) => [resource.name, resource]));

describe('a domain in Grafana', () => {
  let result: Run;
  beforeAll(async () => {
    result = await run();
  });

  test('is a component with a folder and every dashboard below it, and nothing else', () => {
    expect(result.failure).toBeUndefined();
    expect(result.resources.map(({ type, name, parent }) => [type, name, parent])).toEqual([
      ['pulumi:providers:grafana', 'grafana', 'pulumi:pulumi:Stack::belvedere-feature-store-test'],
      ['belvedere:grafana:Domain', 'feature-store', 'pulumi:pulumi:Stack::belvedere-feature-store-test'],
      ['grafana:oss/folder:Folder', 'feature-store-folder', 'belvedere:grafana:Domain::feature-store'],
      ['grafana:oss/dashboard:Dashboard', overview.uid, 'belvedere:grafana:Domain::feature-store'],
      ['grafana:oss/dashboard:Dashboard', inference.uid, 'belvedere:grafana:Domain::feature-store'],
    ]);
  });

  test('has a folder of a fixed uid, protected, that is not deleted with dashboards of others in it', () => {
    expect(byName(result.resources)['feature-store-folder']).toMatchObject({
      inputs: { uid: 'belvedere-feature-store', title: 'Feature store', preventDestroyIfNotEmpty: true },
      protect: true,
    });
  });

  test('has dashboards of the compiled text as it is, in the folder and after it, free to be deleted', () => {
    expect(byName(result.resources)[inference.uid]).toMatchObject({
      inputs: { configJson: inference.json, folder: 'belvedere-feature-store', overwrite: false },
      dependencies: ['grafana:oss/folder:Folder::feature-store-folder'],
      protect: false,
    });
  });

  test('hands the given provider to all that it makes', () => {
    const made = result.resources.filter(({ type }) => type.startsWith('grafana:'));
    expect(made.map(({ provider }) => provider)).toEqual(Array(3).fill('pulumi:providers:grafana::grafana'));
  });

  test('registers the uids that others link to', () => {
    expect(result.outputs.get('belvedere:grafana:Domain::feature-store')).toEqual({
      folderUid: 'belvedere-feature-store',
      dashboardUids: [overview.uid, inference.uid],
    });
  });
});

test('overwriting is passed on', async () => {
  const { resources } = await run([overview], true);
  expect(byName(resources)[overview.uid]?.inputs).toMatchObject({ overwrite: true });
});

test('the order of the definitions changes no resource', async () => {
  const one = await run([overview, inference]);
  const other = await run([inference, overview]);
  expect(byName(other.resources)).toEqual(byName(one.resources));
});

test('a dashboard more changes no other resource', async () => {
  const before = byName((await run([overview])).resources);
  const after = byName((await run([inference, overview])).resources);
  expect(after).toMatchObject(before);
});

test('two dashboards of one uid are refused', async () => {
  await expect(run([overview, overview])).rejects.toThrow(
    `two resources are grafana:oss/dashboard:Dashboard::${overview.uid}`,
  );
});
