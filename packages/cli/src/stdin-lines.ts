/**
 * The lines of the standard input, as they come. Only a line feed ends a line, with a carriage return before it or
 * without: JSON may hold every other separator as it is.
 */
export async function* stdinLines(input: NodeJS.ReadStream = process.stdin): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield withoutReturn(line);
  }
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
