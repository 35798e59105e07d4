import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WorkspaceCopy } from './workspace-copy.ts';

jest.setTimeout(300_000);

let copy: WorkspaceCopy;
beforeAll(() => {
  copy = new WorkspaceCopy();
});
afterAll(() => copy.remove());

describe('the boundaries between projects', () => {
  it('refuse what the design forbids', () => {
    copy.write(
      'alerts/trading/src/sideways.ts',
      `export { featureStoreCatalog } from '@belvedere/metrics-feature-store';\n`,
    );
    copy.write('packages/simulator/src/sideways.ts', `export { alert } from '@belvedere/rule-kit';\n`);
    copy.write('packages/compile/src/pushes.ts', `export { Resource } from '@pulumi/pulumi';\n`);
    copy.write(
      'packages/cli/src/domain.ts',
      `export { featureStoreCatalog } from '@belvedere/metrics-feature-store';\n`,
    );
    const files = [
      'alerts/trading/src/sideways.ts',
      'packages/simulator/src/sideways.ts',
      'packages/compile/src/pushes.ts',
      'packages/cli/src/domain.ts',
    ];
    const { code, text } = copy.run('node', 'tools/src/lint.ts', '--format', 'json', ...files);
    for (const file of files) copy.run('rm', '-r', file);

    expect(code).toBe(1);
    const results = JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as LintResult[];
    const said = (file: string): string =>
      results
        .filter(({ filePath }) => filePath.endsWith(file))
        .flatMap(({ messages }) => messages.map(({ message }) => message))
        .join('\n');
    expect(said('alerts/trading/src/sideways.ts')).toContain(
      'A project tagged with "scope:trading" can only depend on libs tagged with',
    );
    expect(said('simulator/src/sideways.ts')).toContain('"layer:simulator"');
    expect(said('compile/src/pushes.ts')).toContain(
      'Only packages/components, stacks/ and their test double import Pulumi.',
    );
    expect(said('cli/src/domain.ts')).toContain('"layer:cli"');
  });
});

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly message: string }[];
}

describe('what an edit affects', () => {
  it('is the project and what depends on it, nothing else', () => {
    const file = 'dashboards/feature-store/src/index.ts';
    const before = readFileSync(join(copy.folder, file), 'utf8');
    copy.write(file, `${before}\n// edited\n`);
    const { text } = copy.run('nx', 'show', 'projects', '--affected', '--base=HEAD', '--json');
    copy.write(file, before);
    expect(JSON.parse(text.slice(text.indexOf('[')))).toEqual(
      expect.arrayContaining(['@belvedere/dashboards-feature-store', '@belvedere/stack-feature-store']),
    );
    expect(JSON.parse(text.slice(text.indexOf('[')))).toHaveLength(2);
  });
});

describe('the cache of artifacts', () => {
  const build = (): string =>
    copy.run('nx', 'run', '@belvedere/dashboards-feature-store:build', '--outputStyle=static').text;

  it('serves a second run, and not one after an edit of the compiler', () => {
    expect(build()).toContain('Successfully ran target build');
    expect(build()).toMatch(/read the output from the cache/);
    const file = 'packages/promql/src/print/print.ts';
    copy.write(file, `${readFileSync(join(copy.folder, file), 'utf8')}\n// edited\n`);
    const third = build();
    expect(third).toContain('Successfully ran target build');
    expect(third).not.toMatch(/read the output from the cache/);
  });
});
