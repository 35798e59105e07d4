import { describe, expect, it } from '@jest/globals';
import { milliseconds, ratio, seconds, type Problem } from '@belvedere/core';
import { Query } from '@belvedere/promql';
import {
  alertList,
  annotation,
  customVariable,
  dashboard,
  DASHBOARD_PROBLEM_CODES,
  dashboardProblems,
  filtersVariable,
  queryVariable,
  section,
  stat,
  text,
  timeseries,
  worseAbove,
  type Dashboard,
  type Panel,
  type Variable,
} from '../index.ts';
import {
  apiDashboard,
  apiKey,
  endpoint,
  highLatency,
  overview,
  p50,
  p95,
  requests,
  traffic,
} from '../test-support/inference.ts';

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
  'dashboards/title': withPanels([timeseries('Latency by endpoint.', { query: p95 })]),
  'dashboards/unit': withPanels([timeseries('Latency', { query: p95, unit: 'bytes' })]),
  'dashboards/missing-bound': withPanels([
    timeseries('Latency', { query: p95, alert: highLatency, thresholds: worseAbove(milliseconds(300)) }),
  ]),
  'dashboards/fixed-window': withPanels([timeseries('Requests', { query: requests.rate('5m').sum() })]),
  'dashboards/colour-only': withPanels([
    stat('Requests', { query: traffic, mappings: [{ value: 0, text: ' ', colour: 'red' }] }),
  ]),
  'dashboards/too-many-panels': withPanels(
    Array.from({ length: 51 }, (_, index) => stat(`Figure ${index}`, { query: traffic })),
  ),
};

/** What is like the faults, and right. */
const SOUND: Readonly<Record<string, Dashboard>> = {
  'a unit of the same family': withPanels([timeseries('Latency', { query: p95, unit: 'ms' })]),
  'thresholds with the bound of the alert among them': withPanels([
    timeseries('Latency', { query: p95, alert: highLatency, thresholds: worseAbove(milliseconds(150), seconds(1)) }),
  ]),
  'an increase over a time that its title says': withPanels([
    timeseries('Requests of an hour', { query: requests.increase('1h').sum() }),
  ]),
  'the latest rate over a fixed window': withPanels([stat('Requests', { query: requests.rate('1h').sum() })]),
  'many panels in a folded section': dashboard(apiKey, {
    description: 'Details.',
    sections: [
      section(
        'Details',
        Array.from({ length: 51 }, (_, index) => stat(`Figure ${index}`, { query: traffic })),
        { collapsed: true },
      ),
    ],
  }),
  'words and lists without a query': withPanels([text('Words', { content: 'Red means act.' }), alertList('Firing')]),
  'filters that Grafana applies itself': withPanels([chart], [filtersVariable('filters')]),
};

describe('the problems of a dashboard', () => {
  it('are none where it is sound', () => {
    expect(dashboardProblems(apiDashboard)).toEqual([]);
  });

  it('have an example each', () => {
    expect(Object.keys(FAULTY)).toEqual(DASHBOARD_PROBLEM_CODES);
  });

  it.each(Object.entries(SOUND))('are none: %s', (_what, sound) => {
    expect(dashboardProblems(sound)).toEqual([]);
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

  it('are errors where Grafana would show something wrong, warnings where it would only mislead', () => {
    const warnings = Object.values(FAULTY)
      .flatMap(dashboardProblems)
      .filter(({ severity }) => severity === 'warning')
      .map(({ code }) => code);
    expect(warnings).toEqual([
      'dashboards/unused-variable',
      'dashboards/title',
      'dashboards/missing-bound',
      'dashboards/fixed-window',
      'dashboards/colour-only',
      'dashboards/too-many-panels',
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
