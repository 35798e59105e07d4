import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkLogql, checkLucene, logql, logStream, lucene } from './index.ts';
import { textsOfLogql, textsOfLucene } from './test-support/read-back.ts';
import { shop } from './test-support/shop.ts';

/** What has a meaning somewhere: in LogQL, in Lucene's language, in Go, in Grafana. */
const HOSTILE = [
  ...'"\'`\\/+-!(){}[]^~*?:&|<>=$#@,.;%\n\r\t\0\x7f\ufeff é😀',
  '&&',
  '||',
  ' AND ',
  'OR',
  'NOT ',
  '{{',
  '}}',
  '${service:regex}',
  '$service',
  '$__auto',
  '[[service]]',
  '\\u0041',
  '\\x41',
  '| json',
  ' TO ',
  '-x',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((value) => value !== '' && value.isWellFormed());

/** A variable of Grafana, as its own expression finds them. */
const VARIABLE = /\$\w+|\$\{\w+(?:\.[^:^}]+)?(?::[^}]+)?\}|\[\[\w+(?::\w+)?\]\]/;

describe('any text', () => {
  it('is one value of a label, and the same in both languages', () => {
    fc.assert(
      fc.property(text, (value) => {
        const query = shop.logs.where({ level: value });
        expect(checkLogql(query.logql)).toEqual([]);
        expect(textsOfLogql(query.logql)).toEqual([
          { name: 'service', value: 'shop' },
          { name: 'level', value },
        ]);
        expect(checkLucene(query.lucene)).toEqual([]);
        expect(textsOfLucene(query.lucene)).toEqual([
          { name: 'service', value: 'shop' },
          { name: 'level', value },
        ]);
        expect(query.logql).not.toMatch(VARIABLE);
        expect(query.lucene).not.toMatch(VARIABLE);
      }),
    );
  });

  it('is found in a line as JSON writes it, and in a message as it is', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const query = shop.logs.contains(first, second).lacks(first);
        expect(checkLogql(query.logql)).toEqual([]);
        const [, ...found] = textsOfLogql(query.logql);
        expect(found.map(({ value }) => JSON.parse(`"${value}"`) as string)).toEqual([first, second, first]);
        expect(checkLucene(query.lucene)).toEqual([]);
        const [, ...words] = textsOfLucene(query.lucene);
        expect(words).toEqual([first, second, first].map((value) => ({ name: 'message', value })));
      }),
    );
  });

  it('is one of several values of a field, as a literal of the pattern', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const query = shop.logs.field('event').is([first, second]);
        expect(checkLogql(query.logql)).toEqual([]);
        const pattern = new RegExp(`^(?:${textsOfLogql(query.logql)[1]!.value})$`, 's');
        expect([first, second, `${first}${second}x`].map((value) => pattern.test(value))).toEqual([true, true, false]);
        expect(checkLucene(query.lucene)).toEqual([]);
        expect(textsOfLucene(query.lucene).slice(1)).toEqual(
          [first, second].map((value) => ({ name: 'event', value })),
        );
      }),
    );
  });

  it('can stand in a template, in quotes and without', () => {
    fc.assert(
      fc.property(text, (value) => {
        const inLogql = logql`{service=${value}} |= "<${value}>" | json | event=~${[value]}`.text;
        expect(
          textsOfLogql(inLogql)
            .slice(0, 2)
            .map((read) => read.value),
        ).toEqual([value, `<${value}>`]);
        const inLucene = lucene`service:${value} AND message:"<${value}>"`.text;
        expect(textsOfLucene(inLucene).map((read) => read.value)).toEqual([value, `<${value}>`]);
      }),
    );
  });

  it('never makes a check fail in another way than by findings', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
        for (const query of [value, `{a="b"} ${value}`, `rate({a="b"}[${value}])`]) {
          for (const { span } of [...checkLogql(query), ...checkLucene(query)]) {
            expect(span[0]).toBeLessThanOrEqual(span[1]);
            expect(span[1]).toBeLessThanOrEqual(query.length);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['\ud800', 'a\udc00b'])('that holds half of a character is refused: %j', (value) => {
    expect(() => shop.logs.where({ level: value })).toThrow('holds half of a character');
    expect(() => shop.logs.contains(value)).toThrow('holds half of a character');
    expect(() => logql`{service=${value}}`).toThrow('holds half of a character');
    expect(() => lucene`service:${value}`).toThrow('holds half of a character');
  });
});

describe('any name of a document', () => {
  it.each(['a b', 'a:b', '-a', 'NOT', 'kubernetes.labels.app/name', 'x"y', 'f(x)', '@timestamp', '$service', 'a\\b'])(
    'is one field of a query: %s',
    (name) => {
      const stream = logStream('renamed', {
        description: 'Calls a field otherwise.',
        labels: [],
        fields: { event: 'string' },
        index: 'general',
        document: { event: name },
      });
      const query = stream.logs.field('event').is('x').lucene;
      expect(checkLucene(query)).toEqual([]);
      expect(textsOfLucene(query)).toEqual([{ name: expect.any(String), value: 'x' }]);
      expect(query).not.toMatch(VARIABLE);
    },
  );
});
