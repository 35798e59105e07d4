import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from '@jest/globals';
import { lte, parse } from 'semver';
import { goVersion, toolNames, tools } from './tools.ts';

const goModule = await readFile(new URL('../go/go.mod', import.meta.url), 'utf8');

/** Prometheus 3.15.0 is v0.315.0 as a Go module; the others keep their number. */
function moduleVersion(repository: string, version: string): string {
  const parsed = parse(version, true);
  if (repository !== 'prometheus') return `v${version}`;
  return `v0.${(parsed?.major ?? 0) * 100 + (parsed?.minor ?? 0)}.${parsed?.patch}`;
}

describe('tools', () => {
  it('state the Go that the pinned module demands', () => {
    expect(/^go (\d+\.\d+)/m.exec(goModule)?.[1]).toBe(goVersion);
  });

  it('are overridden each by a variable of its own', () => {
    expect(new Set(toolNames.map((name) => tools[name].override)).size).toBe(toolNames.length);
  });

  test.each(toolNames)('%s: the pinned version is the one in go.mod', (name) => {
    const { repository, version } = tools[name].release;
    expect(goModule).toContain(`github.com/prometheus/${repository} ${moduleVersion(repository, version)}`);
  });

  test.each(toolNames)('%s: Go builds it only where go.mod names it as a tool', (name) => {
    const { goPackage, release } = tools[name];
    const inModule = goModule.includes(`\tgithub.com/prometheus/${release.repository}/cmd/${name}\n`);
    expect(goPackage !== null).toBe(inModule);
    if (goPackage !== null) expect(goModule).toContain(`\t${goPackage}\n`);
  });

  test.each(toolNames)('%s: the pinned version serves', (name) => {
    expect(lte(tools[name].minimum.version, tools[name].release.version)).toBe(true);
  });
});
