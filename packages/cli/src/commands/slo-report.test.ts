import { describe, expect, it } from '@jest/globals';
import { CapturedOutput } from '../catalog/test-support/captured-output.ts';
import { main } from '../main.ts';

async function run(...words: string[]) {
  const output = new CapturedOutput();
  const exitCode = await main(['slo', 'report', ...words], output);
  return { exitCode, result: output.results.join('\n'), notes: output.notes.join('\n') };
}

interface Document {
  readonly domains: readonly {
    readonly domain: string;
    readonly objectives: readonly {
      readonly objective: string;
      readonly tiers: readonly { readonly factor: number; readonly exhaustionSeconds: number }[];
    }[];
  }[];
}

describe('slo report', () => {
  it('tells each tier with the time in which it spends the budget', async () => {
    const { exitCode, result } = await run('feature-store', '--json');
    expect(exitCode).toBe(0);
    const { domains } = JSON.parse(result) as Document;
    const availability = domains[0]!.objectives.find(({ objective }) => objective === 'InferenceAvailability')!;
    const hours = availability.tiers.map(({ factor, exhaustionSeconds }) => [factor, exhaustionSeconds / 3600]);
    expect(hours).toEqual([
      [14.4, 50],
      [6, 120],
      [3, 240],
      [1, 720],
    ]);
  });

  it('shows the same as a table', async () => {
    const { exitCode, result } = await run('feature-store');
    expect(exitCode).toBe(0);
    expect(result).toContain('InferenceAvailability (inference-api): 99.9 % over 30d');
    expect(result).toMatch(/InferenceAvailabilityBudgetBurn1h │ critical │ 1h, 5m +│ 14\.4× +│ 1\.44 % +│ 50 h/);
  });

  it('ends with 2 where no project has the name', async () => {
    const { exitCode, notes } = await run('nonsense');
    expect(exitCode).toBe(2);
    expect(notes).toContain("no project is named 'nonsense'");
  });
});
