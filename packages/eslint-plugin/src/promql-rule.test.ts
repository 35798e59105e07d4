import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import { parser } from 'typescript-eslint';
import { promqlRule, type Workspace } from './promql-rule.ts';
import { check } from './test-support/shop.ts';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const workspace: Workspace = { checker: () => check, pathOf: () => 'alerts/shop/src/api.ts' };
const tester = new RuleTester({ languageOptions: { parser } });

/** Where an error is: in one line, from the first of the columns up to the second. */
const at = (line: number, column: number, endColumn: number) => ({ line, column, endLine: line, endColumn });

tester.run('promql', promqlRule(workspace), {
  valid: [
    'promql`sum by (endpoint) (rate(requests_total{status=~"5.."}[5m]))`',
    'promql`rate(${requests}[${window}] offset ${day}) / ${total}`',
    'promql`sum by (${label}) (rate(requests_total{endpoint=${endpoint}, status="${status}"}[$__rate_interval]))`',
    'promql`rate(requests_total{endpoint=~"/a|${b}", ${matchers}}[5m])`',
    'promql`topk(${5}, rate(requests_total[5m] @ ${start}))`',
    'promql`rate(${`${prefix}_total`}[5m])`',
    'promql`rate(requests_total{endpoint="\\u002fcart"}[5m]) > 1`',
    'promql`sum(rate(requests_total[5m])) > ${threshold}`',
    'promql`max_over_time(${ratio}[${window}:${step}] offset -${day})`',
    'promql`histogram_quantile(${q}, sum by (le, ${label}) (rate(request_duration_seconds_bucket[5m])))`',
    'promql`sum by (${label}) (rate(requests_total[5m])) / on (${label}) group_left (${version}) ${info}`',
    'promql`label_replace(${vector}, ${label}, "$1", "endpoint", ${pattern})`',
    'promql`rate({__name__=${name}, job!=${job}}[5m])`',
    'promql`shop:requests:rate5m`',
    'promql`max(${name}_load1)`',
    'sql`rate(nosuch_total[5m])`',
    'shop.sql`rate(nosuch_total[5m])`',
    'shop[promql]`rate(nosuch_total[5m])`',
    'import { sql as query } from "db"; query`nosuch`',
    '`rate(nosuch_total[5m])`',
    { code: 'promql`rate(requests_total[20s]`', options: [{ severity: 'warning' }] },
    { code: 'promql`\\x`', options: [{ severity: 'warning' }] },
  ],
  invalid: [
    {
      name: 'an unknown metric',
      code: 'const errors = promql`sum(rate(request_total[5m]))`;',
      errors: [
        {
          message:
            "promql/unknown-metric: no catalog declares 'request_total'; export the metric from a module of the catalog, or did you mean 'requests_total'?",
          ...at(1, 32, 45),
          suggestions: [
            {
              desc: "Write 'requests_total' instead of 'request_total'",
              output: 'const errors = promql`sum(rate(requests_total[5m]))`;',
            },
          ],
        },
      ],
    },
    {
      name: 'an unknown metric that resembles none',
      code: 'promql`max(nosuch)`',
      errors: [{ messageId: 'finding', ...at(1, 12, 18), suggestions: [] }],
    },
    {
      name: 'a misspelt function, tagged by a member',
      code: 'shop.promql`sum(raate(requests_total[5m]))`',
      errors: [
        {
          message: "promql/syntax: there is no function 'raate'; did you mean 'rate'?",
          ...at(1, 17, 22),
          suggestions: [{ messageId: 'correction', output: 'shop.promql`sum(rate(requests_total[5m]))`' }],
        },
      ],
    },
    {
      name: 'a misspelt label within its matcher, behind a tag of another name',
      code: 'import { promql as query } from "@belvedere/promql";\nquery`rate(requests_total{endpiont="/"}[5m])`',
      errors: [
        {
          messageId: 'finding',
          ...at(2, 27, 39),
          suggestions: [
            {
              messageId: 'correction',
              output:
                'import { promql as query } from "@belvedere/promql";\nquery`rate(requests_total{endpoint="/"}[5m])`',
            },
          ],
        },
      ],
    },
    {
      name: 'a wrong type in one of many lines',
      code: 'promql`\n  sum by (endpoint) (\n    rate(requests_total)\n  )\n`',
      errors: [
        {
          message:
            'promql/type: rate takes a range vector, and this is an instant vector; add a range: metric[5m], or [5m:] behind another expression',
          ...at(3, 10, 24),
        },
      ],
    },
    {
      name: 'what goes over lines',
      code: 'promql`rate(\n  (\n    node_load1 +\r\n    1)\n)`',
      errors: [{ messageId: 'finding', line: 3, column: 5, endLine: 4, endColumn: 6 }],
    },
    {
      name: 'what stands behind interpolations and escapes',
      code: 'promql`rate(${requests.of("}")}[${window}]) / \\u{72}ate(nosuch{a="\\\\n"}[5m]) / ${a} / nosuch`',
      errors: [
        { messageId: 'finding', ...at(1, 57, 63) },
        { messageId: 'finding', ...at(1, 87, 93) },
      ],
    },
    {
      name: 'an interpolation where none can stand',
      code: 'promql`rate(requests_total[5m]) ${operator} 2`',
      errors: [
        {
          message: "promql/syntax: unexpected '${…}'; correct the expression at the place shown",
          ...at(1, 33, 44),
        },
      ],
    },
    {
      name: 'the end of the text',
      code: 'promql`sum(rate(requests_total[5m])`',
      errors: [{ messageId: 'finding', ...at(1, 36, 37) }],
    },
    {
      name: 'no expression at all',
      code: 'promql``',
      errors: [{ messageId: 'finding', ...at(1, 8, 9) }],
    },
    {
      name: 'an escape that JavaScript does not know',
      code: 'promql`up{a="\\x4"}`',
      errors: [
        {
          message: "promql/syntax: '\\x' is no escape of a template; write '\\\\' for a backslash",
          ...at(1, 14, 16),
        },
      ],
    },
    {
      name: 'a warning',
      code: 'promql`rate(requests_total[45s])`',
      options: [{ severity: 'warning' }],
      errors: [{ messageId: 'finding', ...at(1, 13, 32) }],
    },
    {
      name: 'each template of a file',
      code: 'f(promql`a +`, promql`b -`);',
      errors: [
        { messageId: 'finding', ...at(1, 13, 14) },
        { messageId: 'finding', ...at(1, 26, 27) },
      ],
    },
  ],
});

const unreadable: Workspace = {
  ...workspace,
  checker: () => {
    throw new Error('packages/metrics/shop/src/index.ts:3: Expected ";"');
  },
};

tester.run('promql, while a catalog cannot be read', promqlRule(unreadable), {
  valid: ['sql`up`', { code: 'promql`up`', options: [{ severity: 'warning' }] }],
  invalid: [
    {
      code: 'shop.promql`up`',
      errors: [
        {
          message: 'PromQL is not checked: packages/metrics/shop/src/index.ts:3: Expected ";"',
          ...at(1, 1, 12),
        },
      ],
    },
  ],
});
