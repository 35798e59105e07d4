/** A reader of the exposition formats for tests, written from their specification and not from the writer. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
  readonly time: number | undefined;
}

export interface Parsed {
  readonly samples: readonly Sample[];
  readonly types: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
  readonly ended: boolean;
}

/** Reads a whole text; throws an `Error` with the line that it cannot read. */
export function parseExposition(text: string): Parsed {
  const samples: Sample[] = [];
  const types: Record<string, string> = {};
  const help: Record<string, string> = {};
  let ended = false;
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  for (const line of text.slice(0, -1).split('\n')) {
    if (ended) throw new Error(`a line after the end: ${line}`);
    const comment = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line);
    if (line === '# EOF') ended = true;
    else if (comment?.[1] === 'HELP') help[comment[2]!] = unescaped(comment[3]!);
    else if (comment?.[1] === 'TYPE') {
      if (types[comment[2]!] !== undefined) throw new Error(`a second type: ${line}`);
      types[comment[2]!] = comment[3]!;
    } else samples.push(sampleOf(line));
  }
  return { samples, types, help, ended };
}

function sampleOf(line: string): Sample {
  const name = /^[a-zA-Z_:][a-zA-Z0-9_:]*/.exec(line)?.[0];
  if (name === undefined) throw new Error(`no sample: ${line}`);
  const labels: Record<string, string> = {};
  let rest = line.slice(name.length);
  if (rest.startsWith('{')) {
    rest = rest.slice(1);
    while (!rest.startsWith('}')) {
      const pair = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\[\\"n])*)",? */.exec(rest);
      if (pair === null) throw new Error(`no label: ${rest} in ${line}`);
      labels[pair[1]!] = unescaped(pair[2]!);
      rest = rest.slice(pair[0].length);
    }
    rest = rest.slice(1);
  }
  const [value, time] = rest.trim().split(' ');
  return { name, labels, value: numberOf(value!), time: time === undefined ? undefined : Number(time) };
}

const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));

function numberOf(text: string): number {
  const value = text === '+Inf' ? Infinity : Number(text);
  if (text === '' || Number.isNaN(value)) throw new Error(`no number: ${text}`);
  return value;
}
