/** Where a definition was written, captured when it is made and read only when a problem must name it. */
export interface CallSite {
  readonly stack?: string;
}

/** A place in a source file: an absolute path or `file:` URL, and a line counted from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
}

/**
 * Captures the place from which `callee` was called. Costs about a microsecond: the text of the stack is made when it
 * is first read, so definitions stay cheap.
 */
export function callSite(callee: (...parameters: never[]) => unknown): CallSite {
  const site: { stack?: string } = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  Error.captureStackTrace(site, callee);
  Error.stackTraceLimit = limit;
  return site;
}

/** Reads the file and line of a captured place; `undefined` where the engine gave none. */
export function sourceOf(site: CallSite): SourcePosition | undefined {
  const match = /\(?((?:file:\/\/)?\/?[^()\s][^()]*?):(\d+):\d+\)?$/m.exec(
    site.stack?.replace(/^.*\n\s+at (?:.*\()?/, '') ?? '',
  );
  return match === null ? undefined : { file: match[1]!, line: Number(match[2]) };
}
