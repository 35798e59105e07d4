/** Tokens as a person would cut an expression; what lies between them is kept. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|\w+|[=!]~|[=!<>]=|\s+|./gs;

/** What an edit puts in: every class of token, and the words whose meaning depends on their place. */
const VOCABULARY = [
  ...['(', ')', '{', '}', '[', ']', ',', ':', '+', '-', '*', '/', '%', '^', '@', '#', '=', '~', '!', '.', ' ', '\n'],
  ...['==', '!=', '<=', '>=', '<', '>', '</', '>/', '=~', '!~', 'and', 'or', 'unless', 'atan2', 'bool'],
  ...['by', 'without', 'on', 'ignoring', 'group_left', 'group_right', 'offset', 'start', 'end', 'step', 'range'],
  ...['anchored', 'smoothed', 'fill', 'fill_left', 'fill_right', 'min_of', 'max_of', 'inf', 'NaN', 'SUM', 'Offset'],
  ...['sum', 'avg', 'count', 'topk', 'quantile', 'count_values', 'group', 'limitk', 'limit_ratio'],
  ...[
    'rate',
    'time',
    'vector',
    'scalar',
    'absent',
    'label_replace',
    'label_join',
    'info',
    'round',
    'hour',
    'sort_by_label',
  ],
  ...[
    'histogram_quantile',
    'histogram_quantiles',
    'max_over_time',
    'quantile_over_time',
    'holt_winters',
    'first_over_time',
  ],
  ...['0', '1', '0.5', '1e3', '0x1f', '0xee', '1_000', '08', '0b11', '.5', '5.', '1e', '9e999', '99999999999999999999'],
  ...['5m', '1h30m', '30m1h', '0s', '1ms', '300y', '5mm', '1d12h', '5', '-5m', '1.5m'],
  ...['"a"', "'b'", '`c`', '""', '"\\x41"', '"\\xff"', '"\\"', '"(.+)"', '"a(b"', '".*"', '"é"', "'\\\"'"],
  ...[
    'foo',
    'a:b',
    ':',
    '__name__',
    '__name__="x"',
    'job="a"',
    'job=~".*"',
    'job!=""',
    'le',
    '$x',
    'é',
    '\u00a0',
    '\ufffd',
  ],
];

/** Numbers that look random and are the same in every run. Source: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An expression after one to three edits: a token deleted, doubled, replaced, swapped with its neighbour, or put in. */
export function editTokens(expression: string, random: () => number): string {
  const tokens = expression.match(TOKEN) ?? [];
  const below = (bound: number): number => Math.floor(random() * bound);
  const any = (): string => VOCABULARY[below(VOCABULARY.length)]!;
  for (let edits = 1 + below(3); edits > 0; edits--) {
    const at = below(tokens.length);
    switch (below(5)) {
      case 0:
        tokens.splice(at, 1);
        break;
      case 1:
        tokens.splice(at, 0, tokens[at] ?? '');
        break;
      case 2:
        tokens.splice(at, 1, any());
        break;
      case 3:
        tokens.splice(at, 2, tokens[at + 1] ?? '', tokens[at] ?? '');
        break;
      default:
        tokens.splice(at, 0, random() < 0.5 ? ` ${any()} ` : any());
    }
  }
  return tokens.join('');
}
