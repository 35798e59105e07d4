import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { CapturedOutput } from '../catalog/test-support/captured-output.ts';
import { TestRepository } from '../catalog/test-support/repository.ts';
import { UsageError } from '../usage-error.ts';
import { readLabels } from './routes-labels.ts';
import { routesShow } from './routes-show.ts';
import { routesTest, type RoutesTestOptions } from './routes-test.ts';

const DEFINITIONS = `
import { alert, ruleGroup } from '@belvedere/rule-kit';
import { gauge, job } from '@belvedere/promql';
import { BUSINESS_HOURS, email, inhibit, mergeRouting, receiver, route, routingFragment } from '@belvedere/routing';

const to = (name) => receiver(name, [email({ to: [name + '@example.com'] })]);
const tree = mergeRouting({ receiver: to('unowned'), groupBy: ['alertname'], routes: [], inhibitions: [] }, [
  routingFragment('shop', {
    receiver: to('shop'),
    groupBy: ['alertname', 'service'],
    routes: [
      route('critical', { where: { severity: 'critical' }, receiver: to('on-call') }),
      route('info', { where: { severity: 'info' }, receiver: to('readers'), active: [BUSINESS_HOURS] }),
    ],
    inhibitions: [inhibit('down', { source: { alertname: 'Down' }, target: { alertname: 'Slow' }, equal: ['service'] })],
  }),
]);
export const definitions = { name: 'shop', catalogs: [], dashboards: [], groups: [], tests: [], routing: { tree, groups: [] } };
`;
const WITHOUT = `export const definitions = { name: 'cellar', catalogs: [], dashboards: [], groups: [], tests: [] };`;

const program = join(resolve(import.meta.dirname, '../..'), 'bin', 'belvedere.mjs');

let repository: TestRepository;
let empty: TestRepository;
beforeAll(async () => {
  repository = await TestRepository.create({
    'stacks/shop/src/definitions.ts': DEFINITIONS,
    'stacks/cellar/src/definitions.ts': WITHOUT,
  });
  empty = await TestRepository.create({ 'stacks/cellar/src/definitions.ts': WITHOUT });
});
afterAll(() => Promise.all([repository[Symbol.asyncDispose](), empty[Symbol.asyncDispose]()]));

async function answerOf(options: RoutesTestOptions): Promise<string> {
  const output = new CapturedOutput();
  expect(await routesTest(repository.root, options, output)).toBe(0);
  return output.results.join('\n');
}

describe('routes test', () => {
  it('says who is notified, and why', async () => {
    expect(await answerOf({ labels: 'domain=shop,severity=critical,alertname=Slow' })).toBe(
      [
        'Notified: on-call.',
        '  shop > critical → on-call (email on-call@example.com)',
        '    because severity="critical"',
        '    by alertname, service: {alertname="Slow"}; first after 30s, changes every 5m, again after 4h',
      ].join('\n'),
    );
  });

  it('goes through intervals, at the time stated', async () => {
    const labels = 'domain=shop,severity=info';
    const day = await answerOf({ labels, at: '2026-03-04T12:00:00+01:00', json: true });
    const night = await answerOf({ labels, at: '2026-03-04T23:00:00Z', json: true });
    expect(JSON.parse(day)).toMatchObject({ notified: ['readers'] });
    expect(JSON.parse(night)).toMatchObject({ notified: [], routes: [{ quiet: { outside: ['business-hours'] } }] });
  });

  it('goes through inhibition by what else fires', async () => {
    const firing = ['x=y', 'domain=shop,alertname=Down,service=a'];
    const answer = await answerOf({ labels: 'domain=shop,alertname=Slow,service=a', firing });
    expect(answer).toContain('Nobody is notified.\nInhibited by {alertname="Down"');
  });

  it.each<[RoutesTestOptions, string]>([
    [{ labels: 'severity' }, "--labels: 'severity' is no label: write it like severity=critical"],
    [{ labels: 'a=b', at: 'noon' }, "--at: 'noon' is no time with an offset from UTC"],
    [{ labels: 'a=b', at: '2026-03-04T12:00:00' }, 'is no time with an offset from UTC'],
    [{ labels: 'a=b', firing: ['='] }, "--firing: '=' is no label"],
  ])('answers wrong use with a sentence: %j', async (options, sentence) => {
    const asked = routesTest(repository.root, options, new CapturedOutput());
    await expect(asked).rejects.toThrow(UsageError);
    await expect(asked).rejects.toThrow(sentence);
  });

  it('says where no project has routes', async () => {
    await expect(routesTest(empty.root, { labels: 'a=b' }, new CapturedOutput())).rejects.toThrow(
      'no project has routes: export them as `routing` in the definitions of one',
    );
  });
});

describe('routes show', () => {
  const shown = async (options: { readonly json?: boolean }): Promise<string> => {
    const output = new CapturedOutput();
    expect(await routesShow(repository.root, options, output)).toBe(0);
    return output.results.join('\n');
  };

  it('shows the tree in words', async () => {
    const text = await shown({});
    expect(text).toContain('  shop: domain="shop" → shop (email shop@example.com)\n');
    expect(text).toContain('only in business-hours (monday to friday, 08:00 to 18:00, Europe/Zurich)');
  });

  it('answers in JSON', async () => {
    expect(JSON.parse(await shown({ json: true }))).toMatchObject({
      root: { receiver: 'unowned', routes: [{ receiver: 'shop', matchers: ['domain="shop"'], groupWaitSeconds: 30 }] },
      inhibitions: [{ name: 'shop: down', equal: ['service'] }],
    });
  });
});

describe('the command line', () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [program, 'routes', ...words], { cwd: repository.root, encoding: 'utf8' });

  it('takes several --firing, and exits 2 for wrong use', () => {
    const words = [
      '--labels',
      'domain=shop,alertname=Slow,service=a',
      '--firing',
      'x=y',
      '--firing',
      'domain=shop,alertname=Down,service=a',
    ];
    expect(run('test', ...words, '--json')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('"notified": []'),
    });
    expect(run('test')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining("option '--labels <k=v,…>'"),
    });
  });
});

describe('labels of an option', () => {
  it.each([
    ['a=b', { a: 'b' }],
    [' a = b , c=d', { a: 'b', c: 'd' }],
    ['a="b,c",d=""', { a: 'b,c', d: '' }],
    ['a="say \\"x\\\\y\\"",http.status=5xx', { a: 'say "x\\y"', 'http.status': '5xx' }],
    ['a="two\\nlines"', { a: 'two\nlines' }],
    ['a=b=c,__proto__=x', JSON.parse('{"a":"b=c","__proto__":"x"}') as object],
  ])('%s', (text, labels) => {
    expect(Object.entries(readLabels('--labels', text))).toEqual(Object.entries(labels));
  });

  it.each(['', 'a=b,', 'a="b', 'a=b,a=c', ',a=b', 'a=b"c'])('are refused where they are none: %j', (text) => {
    expect(() => readLabels('--labels', text)).toThrow(UsageError);
  });
});
