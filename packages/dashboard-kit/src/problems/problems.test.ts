import { describe, expect, it } from '@jest/globals';
import { ratio, type Problem } from '@belvedere/core';
import { Query } from '@belvedere/promql';
import {
  annotation,
  customVariable,
  dashboard,
  DASHBOARD_PROBLEM_CODES,
  dashboardProblems,
  queryVariable,
  section,
  stat,
  timeseries,
  worseAbove,
  type Dashboard,
  type Panel,
  type Variable,
} from '../index.ts';
import { apiDashboard, apiKey, endpoint, overview, p50, p95, requests, traffic } from '../test-support/inference.ts';

const withPanels = (panels: readonly Panel[], variables: readonly Variable[] = []): Dashboard =>
  dashboard(apiKey, { description: 'A dashboard with a fault.', panels, variables });

/** What the compiler would refuse, as a computed definition brings it. */
const unchecked = (value: unknown): never => value as never;

const chart = timeseries('Latency', { query: p95 });

const FAULTY: Readonly<Record<string, Dashboard>> = {
  'dashboards/duplicate-key': withPanels([chart, timeseries('latency!', { query: p50 })]),
  'dashboards/id-collision': withPanels([
    // Two keys of one FNV-1a hash, found by search.
    timeseries('One', { query: p95, key: 'costarring' }),
    timeseries('Other', { query: p95, key: 'liquid' }),
  ]),
  'dashboards/duplicate-ref-id': withPanels([
    timeseries('Latency', { queries: [p95.legend('{{endpoint}}'), p50.legend('{{ endpoint }}')] }),
  ]),
  'dashboards/no-queries': withPanels([timeseries('Latency', { queries: unchecked([]) })]),
  'dashboards/size': withPanels([timeseries('Latency', { query: p95, width: unchecked(25) })]),
  'dashboards/threshold-order': withPanels([
    stat('Share', { query: traffic.dividedBy(traffic), thresholds: worseAbove(ratio(0.9), ratio(0.8)) }),
  ]),
  'dashboards/legend-label': withPanels([
    timeseries('Latency', { query: new Query<'seconds'>(p95, '{{instance}}', {}) }),
  ]),
  'dashboards/link-label': withPanels([
    timeseries('Latency', { query: p95, dataLinks: [{ dashboard: overview, variables: { instance: 'instance' } }] }),
  ]),
  'dashboards/unknown-variable': withPanels([stat('Requests', { query: requests.where({ endpoint }).rate().sum() })]),
  'dashboards/unused-variable': withPanels([chart], [endpoint]),
  'dashboards/variable-name': withPanels(
    [
      stat('Requests', {
        query: requests
          .where({ endpoint: customVariable('datasource', ['a']) })
          .rate()
          .sum(),
      }),
    ],
    [customVariable('datasource', ['a'])],
  ),
  'dashboards/malformed-text': withPanels([timeseries('Latency', { query: p95, description: 'half: \ud83d' })]),
};

describe('the problems of a dashboard', () => {
  it('are none where it is sound', () => {
    expect(dashboardProblems(apiDashboard)).toEqual([]);
  });

  it('have an example each', () => {
    expect(Object.keys(FAULTY)).toEqual(DASHBOARD_PROBLEM_CODES);
  });

  it.each(Object.entries(FAULTY))('%s is found, alone, and named', (code, faulty) => {
    const problems = dashboardProblems(faulty);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]).toMatchObject({
      where: { file: expect.stringMatching(/problems\.test\.ts$/), object: expect.stringContaining("dashboard 'API'") },
      help: expect.any(String),
    });
  });

  it('state the value, the bound and the owner', () => {
    const message = (code: string): Partial<Problem> | undefined => dashboardProblems(FAULTY[code]!)[0];
    expect(message('dashboards/size')).toMatchObject({
      message: "'Latency' is 25 columns wide, and the grid has 24.",
      where: { object: "panel 'Latency' of dashboard 'API'", field: 'width' },
    });
    expect(message('dashboards/threshold-order')?.message).toBe(
      'The threshold 80 % follows 90 %, which is not below it.',
    );
    expect(message('dashboards/legend-label')?.message).toContain(
      "names 'instance', and the expression keeps 'endpoint'",
    );
  });

  it('are errors, but for a variable that nothing uses', () => {
    const severities = Object.values(FAULTY).flatMap((faulty) =>
      dashboardProblems(faulty).map(({ code, severity }) => [code, severity]),
    );
    expect(severities.filter(([, severity]) => severity === 'warning')).toEqual([
      ['dashboards/unused-variable', 'warning'],
    ]);
  });
});

describe('texts that Grafana would change', () => {
  const titled = (title: string): Dashboard => withPanels([stat(title, { query: traffic.sum() })]);
  const codes = (one: Dashboard): readonly string[] => dashboardProblems(one).map(({ code }) => code);

  it.each([['$USD'], ['${revenue}'], ['${revenue:csv}'], ['[[revenue]]'], ['${__user.login}'], ['a $__interval b']])(
    'the title %j is a problem: there is no escape',
    (title) => {
      expect(codes(titled(title))).toEqual(['dashboards/unknown-variable']);
    },
  );

  it.each([
    ['"quotes"'],
    ['two\nlines'],
    ['{{ endpoint }}'],
    ['<b onload="x">'],
    ['$5 and 50 %'],
    ['100$'],
    ['---\n- a: b'],
  ])('the title %j is none: it is shown as it is', (title) => {
    expect(codes(titled(title))).toEqual([]);
  });

  it('may name the variables of the dashboard, which then are used', () => {
    const one = dashboard(apiKey, {
      description: 'A title with a variable.',
      variables: [queryVariable('endpoint', requests, 'endpoint')],
      sections: [section('Of $endpoint', [chart])],
    });
    expect(codes(one)).toEqual([]);
  });

  it('are checked in annotations and in what variables are asked with', () => {
    const one = dashboard(apiKey, {
      description: 'Variables that nothing declares.',
      variables: [queryVariable('instance', requests.where({ endpoint }), 'instance')],
      annotations: [annotation('Traffic', { query: requests.where({ status: '$gone' }).rate().sum() })],
      panels: [stat('Of $instance', { query: traffic.sum() })],
    });
    expect(dashboardProblems(one).map(({ message }) => message)).toEqual([
      expect.stringContaining("names the variable 'gone'"),
      expect.stringContaining("names the variable 'endpoint'"),
    ]);
  });
});
