import { describe, expect, it } from '@jest/globals';
import { checkLucene } from '../index.ts';

describe('what is a query of Lucene', () => {
  it.each([
    '',
    '*',
    '*:*',
    'service:"api" AND (level:"error" OR level:"fatal") AND NOT event:/health.*/',
    'declined',
    'card declined',
    '"card declined"~3 urgent^2 roam~ roam~1 roam~0.8',
    '+service:api -level:debug !x',
    'a && b || !c',
    'a AND NOT b',
    'NOT a',
    'amount:[100 TO *] AND amount:{* TO 500}',
    'amount:>100 AND amount:<=500',
    '@timestamp:[now-1d/d TO now]',
    'day:["2024-01-01" TO "2024-12-31" }',
    '_exists_:trace_id',
    String.raw`path:\/api\/v1 AND name:a\ b AND word:\=x AND char:"\u0022 \=\q"`,
    String.raw`pattern:/\d+[a-z]{2,3}\.x/`,
    'service:$service AND level:${level:lucene} AND (${search:raw}) AND region:[[region]] AND took:{$slow TO *]',
    'event:(AND_gate OR "NOT")',
  ])('%s', (query) => {
    expect(checkLucene(query)).toEqual([]);
  });
});

describe('what is none shows its place', () => {
  it.each([
    ['service:"api', 'the query ends too early', ''],
    ['service:api"', 'the query ends too early', ''],
    ['(service:api', 'the query ends too early', ''],
    ['service:', 'the query ends too early', ''],
    ['service:api)', "unexpected ')'", ')'],
    ['a:b:c', "unexpected ':'", ':'],
    ['path:/api', 'the query ends too early', ''],
    ['amount:[5 TO 6', 'the query ends too early', ''],
    ['()', "unexpected ')'", ')'],
    ['a\\', 'the backslash at the end escapes nothing', '\\'],
    ['a AND', "'AND' has nothing to join", 'AND'],
    ['AND', "'AND' has nothing to join", 'AND'],
    ['OR a', "'OR' has nothing to join", 'OR'],
    ['a AND OR b', "'OR' has nothing to join", 'OR'],
    ['a AND NOT', "'NOT' has nothing to join", 'NOT'],
    ['(a OR ) AND b', "'OR' has nothing to join", 'OR'],
    ['a && || b', "'||' has nothing to join", '||'],
  ])('%s', (query, message, place) => {
    const findings = checkLucene(query);
    expect(findings).toMatchObject([{ code: 'logs/lucene-syntax', message }]);
    expect(query.slice(...findings[0]!.span)).toBe(place);
  });

  it('says what to close', () => {
    expect(checkLucene('service:"api')).toMatchObject([{ help: 'close the quotes' }]);
    expect(checkLucene('(service:api')).toMatchObject([{ help: 'close what is open, or add what is missing' }]);
  });
});

it('ends well on what is huge or deep', () => {
  expect(checkLucene('a '.repeat(20_000))).toMatchObject([{ message: expect.stringContaining('more than 20000') }]);
  const deep = `${'('.repeat(9_000)}a${')'.repeat(9_000)}`;
  expect(checkLucene(deep)).toMatchObject([{ message: 'the query is nested too deeply' }]);
});
