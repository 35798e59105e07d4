import { describe, expect, it } from '@jest/globals';
import { logql, lucene, writtenLogs } from '../index.ts';

const service = { variable: 'service', multi: false };
const most = { variable: 'most', multi: false };

/** What a template throws, without the place, which is where this file has it. */
function message(define: () => unknown): string {
  try {
    define();
  } catch (error) {
    return (error as Error).message.replaceAll(/\s+(?:file:)?\/\S+template\.test\.ts:\d+/g, '');
  }
  throw new Error('nothing was thrown');
}

describe('LogQL as it is written', () => {
  it('takes values by where they stand', () => {
    expect(logql`{service=~${['a.b', 'c']}, level=~"${'x|y'}|z", pod=~${/api-.+/}} |= \`${'z'}\``.text).toBe(
      String.raw`{service=~"a\\.b|c", level=~"x\\|y|z", pod=~"api-.+"} |= ` + '`z`',
    );
    expect(logql`rate({service=${service}, level!="${service}"} | json | n > ${5} | m < ${most} [${'90s'}])`.text).toBe(
      'rate({service="$service", level!="$service"} | json | n > 5 | m < $most [1m30s])',
    );
  });

  it('escapes by the operator before the quotes, and whatever Grafana could take for a variable', () => {
    expect(logql`{a=~"${'x"y'}|${'z.'}", b="!~ ${'.'}"} |= "${'$'}service ${'$b'} ${'['}[c]]"`.text).toBe(
      String.raw`{a=~"x\"y|z\\.", b="!~ ."} |= "\x24service \x24b \x5b[c]]"`,
    );
    expect(lucene`a:"${'$'}service ${'['}[c]]"`.text).toBe(String.raw`a:"\u0024service \u005b[c]]"`);
    expect(() => logql`{a=\`${'$b'}\`}`).toThrow('cannot stand between backticks');
  });

  it('keeps backslashes as they are written', () => {
    expect(String(logql`{service="a"} |~ "\\d+\"" |~ \`\d\${search:regex}\``)).toBe(
      String.raw`{service="a"} |~ "\\d+\"" |~ ` + '`\\d${search:regex}`',
    );
  });

  it('knows what it answers with', () => {
    expect(logql`{a="b"}`.answer).toBe('lines');
    expect(logql`rate({a="b"} [$__auto])`.answer).toBe('series');
  });

  it('says where it is none', () => {
    expect(message(() => logql`{service="api"} | json | vip=true`)).toBe(
      [
        'the LogQL cannot be used:',
        'error logs/logql-syntax',
        "  unexpected 'true'",
        '  1 | {service="api"} | json | vip=true',
        '    |                              ^^^^',
        '  help: correct the query at the place shown',
      ].join('\n'),
    );
  });

  it.each([
    [() => logql`{service=${['a', 'b']}}`, 'stands behind none of =~, !~ and |~'],
    [() => logql`{service=\`${'a`b'}\`}`, 'cannot stand between backticks: use double quotes'],
    [() => logql`{service=~${/a/i}}`, 'has the flag i'],
    [() => logql`rate({a="b"} [${'soon'}])`, "'soon' is not a duration"],
    [() => logql`{a=${{ variable: 'a b', multi: false }}}`, "cannot be called 'a b'"],
  ])('refuses values that cannot stand there: %#', (define, expected) => {
    expect(message(define)).toContain(expected);
  });
});

describe("Lucene's language as it is written", () => {
  it('takes values by where they stand', () => {
    expect(
      lucene`a:${'x "y"'} AND b:"${'x "y"'}" AND c:${['d', 'e f']} AND f:${/g+/} AND h:${-1} AND i:${service}`.text,
    ).toBe(String.raw`a:"x \"y\"" AND b:"x \"y\"" AND c:("d" OR "e f") AND f:/g+/ AND h:"-1" AND i:$service`);
  });

  it('says where it is none', () => {
    expect(message(() => lucene`service:"api" AND (level:error`)).toBe(
      [
        'the query for Elasticsearch cannot be used:',
        'error logs/lucene-syntax',
        '  the query ends too early',
        '  1 | service:"api" AND (level:error',
        `    | ${' '.repeat(30)}^`,
        '  help: close what is open, or add what is missing',
      ].join('\n'),
    );
  });

  it.each([
    [() => lucene`a:${[]}`, 'a list of no values matches nothing'],
    [() => lucene`a:"${['b', 'c']}"`, 'stands in quotes'],
    [() => lucene`a:${/^b/}`, 'has what Lucene lacks'],
  ])('refuses values that cannot stand there: %#', (define, expected) => {
    expect(message(define)).toContain(expected);
  });
});

describe('both by hand', () => {
  it('are one definition', () => {
    const definition = writtenLogs({ logql: logql`{a="b"}`, lucene: lucene`a:b`, index: 'errors', timeField: 'time' });
    expect(definition).toMatchObject({ answer: 'lines', index: 'errors', logql: '{a="b"}', lucene: 'a:b' });
    expect(definition.elasticsearch).toMatchObject({ query: 'a:b', timeField: 'time', metrics: [{ type: 'logs' }] });
  });

  it('ask for lines', () => {
    const numbers = logql`rate({a="b"} [5m])`;
    expect(() => writtenLogs({ logql: numbers, lucene: lucene`a:b`, index: 'errors' })).toThrow('computes numbers');
  });
});
