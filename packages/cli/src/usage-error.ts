/** Wrong use of the command line, or of its surroundings: shown as a sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
