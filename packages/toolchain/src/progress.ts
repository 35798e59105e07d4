import type { ToolName } from './tools.ts';

/** A step of an installation. */
export interface Progress {
  readonly tool: ToolName;
  readonly phase: 'waiting' | 'downloading' | 'building';
  /** A phrase to show, with the numbers in it. */
  readonly message: string;
  /** How much is done, of how much: bytes while downloading, packages while building; absent where unknown. */
  readonly done?: number;
  readonly total?: number;
}

export type OnProgress = (progress: Progress) => void;
