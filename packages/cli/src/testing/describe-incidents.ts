import type { Domain } from '@belvedere/compile';
import { formatDuration, names } from '@belvedere/core';
import { print, walk } from '@belvedere/promql';
import { testGaps, type Rule } from '@belvedere/rule-kit';
import { createSimulation } from '@belvedere/simulator';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool, testRules, type RuleTestFile } from '@belvedere/toolchain';
import { beforeAll, expect, it } from '@jest/globals';
import type { LoadedSimulation } from '../workspace/simulation.ts';
import { incidentTestFile, type Expected } from './incidents/incident-test-file.ts';
import { judgedAlerts } from './incidents/judged-alerts.ts';
import { metricsReadBy } from './queries/needed.ts';
import { recordingsOf, withoutRecordings } from '../recordings/without-recordings.ts';

/** In seconds: as long as the longest `for` of an alert that an incident fires needs. */
const INCIDENT_AGE = 20 * 60;

/**
 * In seconds: the fastest tier of a budget looks back an hour at what was counted per second over 5 minutes, and health is
 * looked at for 5 minutes.
 */
const HISTORY = 70 * 60;

/** In seconds: every window of an alert that is judged holds two scrapes. */
const SCRAPED_EVERY = 30;

/** In seconds: smooth enough at one scrape a step. */
const STEP = 30;

/** In milliseconds: promtool ends before jest gives the tests up, so that it never stays behind. */
const LIMIT = 120_000;

const lookup = await findTool('promtool');

export interface IncidentOptions {
  /** Metrics that alerts read and nothing simulates, each with the reason. */
  readonly unsimulated?: Readonly<Record<string, string>>;
}

/**
 * Tests that each incident of a domain fires the alerts that it names and no other, and that none fires without one: over
 * simulated history, by promtool, which answers what each alert's condition was at every evaluation of its `for`.
 *
 * What objectives record is part of it: an incident spends their budgets, and without one they are met. Left out is what
 * looks back further than the history, such as their slower tiers: of it, a history this short could prove nothing, and
 * the rules' own tests judge it on both sides.
 */
export function describeIncidents(
  domain: Domain,
  simulation: LoadedSimulation,
  { unsimulated = {} }: IncidentOptions = {},
): void {
  const alerts = judgedAlerts(domain.groups);
  const judged = alerts.filter(({ lookBack }) => lookBack <= HISTORY * 1000);
  const nodes = judged.map(({ node }) => node);
  const metrics = metricsReadBy(nodes, domain);
  const cases = [
    { name: 'no incident', incident: undefined, fires: [] as readonly { readonly name: string }[] },
    ...simulation.incidents.map(({ incident, fires }) => ({ name: incident.name as string, incident, fires })),
  ];

  it(`judges all but what looks back further than ${formatDuration(HISTORY * 1000)}, which has tests of its own`, () => {
    const left = new Set<Rule>(alerts.filter((alert) => !judged.includes(alert)).map(({ rule }) => rule));
    const groups = domain.groups.map((group) => ({ ...group, rules: group.rules.filter((rule) => left.has(rule)) }));
    expect(testGaps(groups, domain.tests)).toEqual([]);
  });

  it('reads what is simulated, but for what is named with a reason', () => {
    const simulated = new Set(
      simulation.behaviours.flatMap(({ targets, series }) => [
        ...targets.map(({ job }) => job.up.metric.name),
        ...series.map(({ metric }) => metric.name),
      ]),
    );
    const missing = [...metrics].map(({ name }) => name).filter((name) => !simulated.has(name));
    expect([...new Set(missing)].sort()).toEqual(Object.keys(unsimulated).sort());
  });

  it('reads no window that holds fewer than two scrapes', () => {
    const windows = nodes.flatMap(walk).flatMap((part) => (part.kind === 'range' ? [part.window] : []));
    expect(windows.filter((window) => (window as number) < 2 * SCRAPED_EVERY * 1000)).toEqual([]);
  });

  it('names alerts that are judged', () => {
    const known = new Set(judged.map(({ rule }) => rule.name));
    const named = simulation.incidents.flatMap(({ fires }) => fires.map(({ name }) => name));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  describeWithTool('what fires, over simulated history', lookup, (promtool) => {
    let results: readonly RuleTestFile[];

    beforeAll(async () => {
      function* files(): Generator<readonly [path: string, text: string]> {
        for (const { name, incident, fires } of cases) {
          const expected = judged.map(({ rule, firing }): Expected => {
            const isFired = fires.some((one) => one.name === rule.name);
            return { query: firing, ...(isFired ? { sample: { alertname: rule.name } } : {}) };
          });
          const simulated = createSimulation({
            behaviours: simulation.behaviours,
            metrics,
            seed: 1,
            start: 0,
            step: STEP,
            incident,
            incidentStart: HISTORY - INCIDENT_AGE,
          });
          const met = incident === undefined ? unmetObjectives(domain) : [];
          const text = incidentTestFile({
            name,
            simulation: simulated,
            end: HISTORY,
            every: SCRAPED_EVERY,
            expected: [...expected, ...met],
          });
          yield [`${name}.json`, text];
        }
      }
      const paths = cases.map(({ name }) => `${name}.json`);
      results = await testRules(promtool, files(), paths, AbortSignal.timeout(LIMIT - 5_000));
    }, LIMIT);

    it.each(cases)('$name', ({ name }) => {
      const { error, tests } = results.find(({ file }) => file === `${name}.json`)!;
      expect(error).toBeUndefined();
      expect(tests.map((test) => ({ ...test, failures: test.failures.flatMap(differences) }))).toEqual([
        { name, failures: [] },
      ]);
    });
  });
}

/** Asks for the objectives that are not met: there are none without an incident, whatever their slower tiers look back at. */
function unmetObjectives({ groups }: Domain): readonly Expected[] {
  const { objectiveMet } = names.slo;
  if (!groups.some(({ rules }) => rules.some(({ name }) => name === objectiveMet))) return [];
  const met = withoutRecordings({ kind: 'selector', metric: objectiveMet, matchers: [] }, recordingsOf(groups));
  return [{ query: `(${print(met)}) == 0` }];
}

/** What promtool expected and got, without the query, which is long. */
const differences = (failure: string): readonly string[] =>
  failure.split('\n').filter((line) => !line.trimStart().startsWith('expr:'));
