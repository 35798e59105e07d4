import type { Output } from '../../output.ts';

/** What a command writes, kept. */
export class CapturedOutput implements Output {
  readonly results: string[] = [];
  readonly notes: string[] = [];

  result(text: string): void {
    this.results.push(text);
  }

  note(text: string): void {
    this.notes.push(text);
  }
}
