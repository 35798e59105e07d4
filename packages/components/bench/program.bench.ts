import type { CompiledDashboard } from '@belvedere/compile';
import { runtime } from '@pulumi/pulumi';
import { Dashboard } from '@pulumiverse/grafana/oss/dashboard.js';
import { Folder } from '@pulumiverse/grafana/oss/folder.js';
import { GrafanaDomain } from '../src/index.ts';

const DASHBOARDS = 1_000;
const ROUNDS = 5;

/** Texts of the size that dashboards of 20 panels have; what stands in them does not matter here. */
const dashboards: readonly CompiledDashboard[] = Array.from({ length: DASHBOARDS }, (_, index) => ({
  uid: `bench-${index}`,
  title: `Dashboard ${index}`,
  json: JSON.stringify({ uid: `bench-${index}`, panels: Array(20).fill({ title: 'panel', text: 'x'.repeat(1_000) }) }),
}));

/**
 * As many resources with the same inputs and nothing of ours around them. They are of the SDK's own classes: each output
 * that a class declares costs Pulumi as much as a registration's share of all else, and comparing with resources that
 * declare none would measure the SDK.
 */
function bareProgram(): void {
  new Folder('folder', { uid: 'belvedere-bench', title: 'Bench' });
  for (const { uid, json } of dashboards) {
    new Dashboard(uid, { configJson: json, folder: 'belvedere-bench', overwrite: false });
  }
}

function domainProgram(): void {
  new GrafanaDomain({ domain: 'bench', dashboards, overwrite: false });
}

/** Milliseconds until the last resource of a program is registered. */
async function time(program: () => void): Promise<number> {
  await runtime.setMocks({ newResource: ({ name, inputs }) => ({ id: name, state: inputs }), call: () => ({}) });
  const start = performance.now();
  await runtime.runInPulumiStack(async () => program());
  await runtime.disconnect();
  return performance.now() - start;
}

/** The price of the components: a program of 1,000 dashboards against the same count of bare resources. */
export const benchmark = {
  name: 'Pulumi program of 1,000 dashboards under mocks ÷ the same count of bare resources',
  hold: 2,
  unit: 'ratio',
  async run() {
    const bare: number[] = [];
    const domain: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await time(bareProgram));
      domain.push(await time(domainProgram));
    }
    const [fastestBare, fastestDomain] = [Math.min(...bare), Math.min(...domain)];
    return {
      value: fastestDomain / fastestBare,
      detail: `${fastestDomain.toFixed(0)} ms ÷ ${fastestBare.toFixed(0)} ms`,
    };
  },
} as const;
