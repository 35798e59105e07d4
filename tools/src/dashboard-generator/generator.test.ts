import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import ts from 'typescript';
import { titlesOf } from './domain-sources.ts';
import { dashboardGenerator } from './generator.ts';
import { SourceFile } from './source-file.ts';
import { KEYS, LIST, shop, TEST } from './test-support/shop.ts';

const FILE = 'dashboards/shop/src/order-flow.ts';

async function generated(title: string, files = shop()): Promise<ReadonlyMap<string, string>> {
  await dashboardGenerator(files, { domain: 'shop', title });
  return files.texts;
}

const linesAdded = (before: string | null, after: string | undefined): readonly string[] =>
  (after ?? '').split('\n').filter((line) => !(before ?? '').split('\n').includes(line));

describe('a new dashboard', () => {
  it('is a file with one panel over the targets of the first job of the domain', async () => {
    expect((await generated('Order flow')).get(FILE)).toBe(`import { percent } from '@belvedere/core';
import { dashboard, section, timeseries } from '@belvedere/dashboard-kit';
import { checkout, dashboards } from '@belvedere/metrics-shop';
import { changes } from './annotations.ts';

export const orderFlow = dashboard(dashboards.orderFlow, {
  description: \`Whether \${checkout.name} answers, and since when.\`,
  links: Object.values(dashboards).filter(({ uid }) => uid !== dashboards.orderFlow.uid),
  annotations: changes,
  sections: [
    section('Health', [
      timeseries('Targets that answer', {
        description: \`Share of the targets of \${checkout.name} that answered their last scrape. Below 100 %, one is down or unreachable: look at its logs.\`,
        queries: [checkout.up.avg().legend('answering')],
        min: 0,
        max: percent(100),
        width: 24,
      }),
    ]),
  ],
});
`);
  });

  it('is entered last among the keys, in the list and in the test, and nothing else is touched', async () => {
    const texts = await generated('Order flow');
    const before = shop();
    const added = (path: string) => linesAdded(before.read(path), texts.get(path));
    expect(added(KEYS)).toEqual([`  orderFlow: 'Order flow',`]);
    expect(added(LIST)).toEqual([
      `import { orderFlow } from './order-flow.ts';`,
      'export const dashboards: readonly Dashboard[] = [overview, stock, orderFlow];',
    ]);
    expect(added(TEST)).toEqual([`  'Order flow': { health: ['Targets that answer'] },`]);
    expect([...texts.keys()].filter((path) => texts.get(path) !== before.read(path))).toEqual([KEYS, LIST, TEST, FILE]);
  });

  it('is imported in the order of the paths', async () => {
    const imports = (await generated('Order flow')).get(LIST)!.match(/(?<=from ')\..*(?=')/g);
    expect(imports).toEqual(['./order-flow.ts', './overview/index.ts', './stock/index.ts']);
    expect((await generated('Warehouses')).get(LIST)).toContain(
      `from './stock/index.ts';\nimport { warehouses } from './warehouses.ts';\n`,
    );
  });

  test.each([
    ['after a comment', `[overview, // first\n  stock // then the shelves\n]`],
    ['in an empty list', '[]'],
    ['after a comma', '[\n  overview,\n  stock,\n]'],
  ])('is entered %s', async (_where, list) => {
    const text = `export const dashboards: readonly Dashboard[] = ${list};\n`;
    const written = (await generated('Order flow', shop({ [LIST]: text }))).get(LIST)!;
    expect(written).toMatch(/\borderFlow,?\s*\];\n$/);
    for (const comment of list.match(/\/\/.*/g) ?? []) expect(written).toContain(comment);
    expect(syntaxErrors(written)).toEqual([]);
  });

  test.each([
    ['Checkout', 'checkoutDashboard', 'the job has the name'],
    ['Dashboards', 'dashboardsDashboard', 'the list has it'],
    ['Section', 'sectionDashboard', 'the kit has it'],
    ['Import', 'importDashboard', 'the language has it'],
    ['Arguments', 'argumentsDashboard', 'no constant can have it'],
    ['Überblick: “it’s fine”', 'uberblickItsFine', 'accents and apostrophes part no words'],
    ['SLO, 99 % of p95', 'slo99OfP95', 'nothing but words is left'],
  ])('%j is the constant %s: %s', async (title, constant) => {
    const texts = await generated(title);
    expect(texts.get(LIST)).toContain(`, stock, ${constant}];`);
  });

  it('says any title as it is, and nothing of it is code', async () => {
    const hostile = fc.string({ unit: fc.constantFrom(...`'"\`\${}\\;*/<!-\n\t é\u2028\u202e`), maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(hostile, async (marks) => {
        const texts = await generated(`Flow ${marks}`);
        const keys = new SourceFile(KEYS, texts.get(KEYS)!);
        const call = keys.constants().get('dashboards') as ts.CallExpression;
        const titles = titlesOf(call.arguments[1] as ts.ObjectLiteralExpression);
        expect([...titles.values()]).toEqual(['Overview', 'Stock: what is left', `Flow ${marks}`.trim()]);
        expect([...texts.values()].flatMap(syntaxErrors)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('is refused in one sentence, and nothing is written:', () => {
  const LATIN = 'has no Latin letter, and its key is made of those: name it in Latin letters';
  test.each([
    [
      'an unknown domain',
      'shopp',
      'Order flow',
      `no domain is named 'shopp': there are shop, bank; did you mean 'shop'?`,
    ],
    ['a domain that is a path', '../shop', 'Order flow', `no domain is named '../shop': there are shop, bank`],
    ['no title', 'shop', '', `a dashboard needs a title: give one, such as --title='Order flow'`],
    ['a title of spaces', 'shop', ' \t ', `a dashboard needs a title: give one, such as --title='Order flow'`],
    ['a title in another script', 'shop', '注文', `the title '注文' ${LATIN}`],
    ['a title of digits', 'shop', '24', `the title '24' ${LATIN}`],
    ['a digit first', 'shop', '24 h', `the title '24 h' begins with a digit, and its key cannot: begin with a word`],
    [
      'a long title',
      'shop',
      'Order flow '.repeat(9),
      `the title '${'Order flow '.repeat(9).trim()}' has 98 characters, and 60 fit: shorten it`,
    ],
    [
      'a title that exists',
      'shop',
      'Stock: what is left',
      `shop has the dashboard 'Stock: what is left' already, by the key stock: choose another title than 'Stock: what is left'`,
    ],
    [
      'a title whose key exists',
      'shop',
      'STOCK!',
      `shop has the dashboard 'Stock: what is left' already, by the key stock: choose another title than 'STOCK!'`,
    ],
    [
      'a title whose file exists',
      'shop',
      'Annotations',
      `dashboards/shop/src/annotations.ts exists already: choose another title than 'Annotations'`,
    ],
  ])('%s', async (_what, domain, title, sentence) => {
    const files = shop();
    await expect(dashboardGenerator(files, { domain, title })).rejects.toThrow(new RangeError(sentence));
    expect(files.texts).toEqual(shop().texts);
  });

  test.each([
    [
      { [TEST]: 'const REQUIRED = read();\n' },
      `${TEST} has no constant 'REQUIRED' with a list to add a line to: write one there`,
    ],
    [{ [KEYS]: '' }, `${KEYS} has no constant 'dashboards' with a list to add a line to: write one there`],
    [
      { 'packages/metrics/shop/src/jobs.ts': 'export const jobs = [];\n' },
      `packages/metrics/shop/src declares no job to show: declare one, job('…', { scrapeInterval: '30s' })`,
    ],
  ])('a domain that is written otherwise: %j', async (otherwise, sentence) => {
    const files = shop(otherwise);
    await expect(dashboardGenerator(files, { domain: 'shop', title: 'Order flow' })).rejects.toThrow(
      new RangeError(sentence),
    );
    expect(files.texts).toEqual(shop(otherwise).texts);
  });

  it('a domain without keys', async () => {
    const files = shop();
    files.texts.delete(KEYS);
    await expect(dashboardGenerator(files, { domain: 'shop', title: 'Order flow' })).rejects.toThrow(
      new RangeError(`${KEYS} is missing, where every dashboard has a line: write it`),
    );
  });
});

const syntaxErrors = (source: string): readonly string[] =>
  (ts.transpileModule(source, { reportDiagnostics: true }).diagnostics ?? []).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  );
