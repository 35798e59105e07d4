import { isNativeError } from 'node:util/types';

/** Whether an error is the system's error of that code (ENOENT, EACCES, …). */
export const hasCode = (error: unknown, code: string): boolean =>
  isNativeError(error) && 'code' in error && error.code === code;

/** An error's own words; errors of connections may have only a code. */
export function messageOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}

/** What is behind an error: fetch says only "fetch failed", the system's error is its cause. */
export const innermostCause = (error: unknown): unknown =>
  isNativeError(error) && error.cause !== undefined ? innermostCause(error.cause) : error;
