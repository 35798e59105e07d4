/**
 * Source text in the style of the project that a file belongs to, by its Prettier configuration. Throws where the text
 * is no TypeScript.
 */
export async function formatSource(source: string, file: string): Promise<string> {
  // Loaded where it is needed: it takes as long as a small command itself.
  const { format, resolveConfig } = await import('prettier');
  return format(source, { ...(await resolveConfig(file)), parser: 'typescript' });
}
