/** What a developer waits for after an edit in one dashboard: Nx's affected build and test, everything else cached. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceCopy } from '../src/workspace-copy.ts';

const PROJECTS = ['@belvedere/dashboards-feature-store', '@belvedere/stack-feature-store'];

export const benchmark = {
  name: 'an edit in one dashboard: nx affected -t build test, warm',
  hold: 10,
  unit: 's',
  run() {
    const copy = new WorkspaceCopy();
    try {
      const affected = () => copy.run('nx', 'affected', '-t', 'build', 'test', '--base=HEAD', '--outputStyle=static');
      const file = join(copy.folder, 'dashboards/feature-store/src/index.ts');
      appendFileSync(file, '\n// first\n');
      affected();
      appendFileSync(file, '\n// second\n');
      const start = performance.now();
      const { code, text } = affected();
      const value = (performance.now() - start) / 1000;
      if (code !== 0) throw new Error(`nx affected failed:\n${text}`);
      const others = [...text.matchAll(/nx run (@[\w/-]+):/g)]
        .map(([, name]) => name!)
        .filter((name) => !PROJECTS.includes(name));
      if (others.length > 0) throw new Error(`an edit in one dashboard ran ${others.join(', ')} too`);
      return { value, detail: `only ${PROJECTS.join(' and ')}` };
    } finally {
      copy.remove();
    }
  },
} as const;
