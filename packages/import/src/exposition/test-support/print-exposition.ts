import type { Family, Labels, Sample } from '../family.ts';
import type { Exposition } from '../parse.ts';

/** An exposition as a client writes it: the other direction of the parser, from the formats' specification. */
export function printExposition({ format, families }: Exposition): string {
  const openMetrics = format === 'openmetrics';
  return families.map((family) => printFamily(family, openMetrics)).join('') + (openMetrics ? '# EOF\n' : '');
}

function printFamily({ name, type, help, unit, samples }: Family, openMetrics: boolean): string {
  const escapedHelp = openMetrics ? quoted(help).slice(1, -1) : escaped(help);
  return [
    `# TYPE ${printName(name)} ${type === 'unknown' && !openMetrics ? 'untyped' : type}\n`,
    help === '' ? '' : `# HELP ${printName(name)} ${escapedHelp}\n`,
    unit === '' ? '' : `# UNIT ${printName(name)} ${unit}\n`,
    ...samples.map((sample) => `${printSample(sample, openMetrics)}\n`),
  ].join('');
}

function printSample({ name, labels, value, timestamp, exemplar }: Sample, openMetrics: boolean): string {
  const plain = isPlain(name);
  const pairs = [...(plain ? [] : [quoted(name)]), ...printPairs(labels)];
  const time = timestamp === undefined ? '' : ` ${openMetrics ? timestamp : Math.round(timestamp * 1000)}`;
  const shown =
    exemplar === undefined
      ? ''
      : ` # {${printPairs(exemplar.labels).join(',')}} ${printNumber(exemplar.value)}` +
        (exemplar.timestamp === undefined ? '' : ` ${exemplar.timestamp}`);
  return `${plain ? name : ''}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${printNumber(value)}${time}${shown}`;
}

const printPairs = (labels: Labels): string[] => labels.map(([name, value]) => `${printName(name)}=${quoted(value)}`);
const printName = (name: string): string => (isPlain(name) ? name : quoted(name));
const isPlain = (name: string): boolean => /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
const quoted = (text: string): string => `"${escaped(text).replaceAll('"', '\\"')}"`;
const printNumber = (number: number): string => String(number).replace('Infinity', 'Inf');
