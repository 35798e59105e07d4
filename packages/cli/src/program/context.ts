import type { Command } from 'commander';
import type { Output } from '../output.ts';

/**
 * What every command is added with. An action imports what does the work only when it runs: a command starts as fast as
 * its own part of the project loads.
 */
export interface ProgramContext {
  readonly output: Output;
  /** Runs an action in the repository and keeps its exit code. */
  run(action: (root: string) => Promise<number>): Promise<void>;
  /** Runs an action that needs no repository and keeps its exit code. */
  runAnywhere(action: () => Promise<number>): Promise<void>;
}

/** A command below another, with an example in its help. */
export const command = (parent: Command, usage: string, description: string, example: string): Command =>
  parent.command(usage).description(description).addHelpText('after', `\nExample:\n  $ npx belvedere ${example}`);
