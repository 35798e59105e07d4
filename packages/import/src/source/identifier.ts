import { unitOfName } from '@belvedere/core';

/** What cannot name a constant of a module. Source: https://tc39.es/ecma262/#sec-keywords-and-reserved-words */
const RESERVED =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield undefined NaN Infinity'.split(
    ' ',
  );

/**
 * A constant's name for each metric, as a person would choose it: `inferenceRequests` for `inference_requests_total`.
 * Where two would have the same name, or one is reserved or taken, each keeps its unit: `cacheSizeBytes`.
 */
export function identifiersOf(metrics: readonly string[], taken: readonly string[]): readonly string[] {
  const short = metrics.map((metric) => camelCase(withoutSuffixes(metric)));
  const uses = new Map<string, number>();
  for (const name of short) uses.set(name, (uses.get(name) ?? 0) + 1);
  const used = new Set([...RESERVED, ...taken]);
  return metrics.map((metric, index) => {
    const name = firstFree(uses.get(short[index]!) === 1 ? short[index]! : camelCase(metric), metric, used);
    used.add(name);
    return name;
  });
}

function firstFree(wanted: string, metric: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted;
  const full = camelCase(metric);
  for (const candidate of [full, `${full}Metric`]) if (!used.has(candidate)) return candidate;
  let number = 2;
  while (used.has(`${full}${number}`)) number++;
  return `${full}${number}`;
}

/** `inference_request_duration_seconds` says by its unit what the declaration says; `build_info` that it is one. */
function withoutSuffixes(metric: string): string {
  const base = metric.replace(/_total$/, '');
  const bare = unitOfName(base) === 'count' ? base.replace(/_info$/, '') : base.slice(0, base.lastIndexOf('_'));
  return bare === '' ? metric : bare;
}

/** Any name as an identifier: `node_memory_MemTotal` is `nodeMemoryMemTotal`, `DCGM_FI` is `dcgmFi`. */
export function camelCase(name: string): string {
  const words = name.split(/[^a-zA-Z0-9]+/).filter((word) => word !== '');
  const camel = words.map((word, index) => (index === 0 ? begin(word) : continueWith(word))).join('');
  if (camel === '') return 'unnamed';
  return /^\d/.test(camel) ? `_${camel}` : camel;
}

const lowered = (word: string): string => (word === word.toUpperCase() ? word.toLowerCase() : word);
const begin = (word: string): string => lowered(word).replace(/^./, (letter) => letter.toLowerCase());
const continueWith = (word: string): string => lowered(word).replace(/^./, (letter) => letter.toUpperCase());
