import type { Domain } from '@belvedere/compile';
import { CatalogIndex, selectors, type MetricDeclaration } from '@belvedere/promql';
import type { Rule, RuleGroup } from '@belvedere/rule-kit';
import { describeWithTool } from '@belvedere/testing/tools';
import { expect, it } from '@jest/globals';
import type { LoadedSimulation } from '../workspace/simulation.ts';
import { BackfilledPrometheus } from './backfilled-prometheus.ts';
import { prometheusTools } from './prometheus-tools.ts';

/** As long as the longest `for` and the longest window of an alert that an incident fires need. */
const INCIDENT_AGE = 20 * 60;

/** As long as the longest window of an alert that an incident fires, an hour, and a little more. */
const HISTORY = 65 * 60;

const { lookup, paths } = await prometheusTools();

/**
 * Tests that each incident of a domain fires the alerts that it names and no other, and that none fires without one: by a
 * real Prometheus over simulated history. Alerts on what objectives record are left out.
 */
export function describeIncidents(whole: Domain, simulation: LoadedSimulation): void {
  const domain = { ...whole, groups: judged(whole.groups) };
  const alerts = domain.groups.flatMap(({ rules, window, interval }) =>
    rules.flatMap((rule) => (rule.kind === 'alert' ? [{ rule, window, interval }] : [])),
  );
  const metrics = metricsReadBy(domain);
  const cases = [
    { name: 'no incident', incident: undefined, fires: [] as string[] },
    ...simulation.incidents.map(({ incident, fires }) => ({
      name: incident.name as string,
      incident,
      fires: fires.map(({ name }) => name).sort(),
    })),
  ];

  describeWithTool('what fires, by a real Prometheus over simulated history', lookup, () => {
    it.each(cases)(
      '$name',
      async ({ incident, fires }) => {
        await using server = await BackfilledPrometheus.start({
          ...paths(),
          domain: { ...domain, groups: recordings(domain.groups) },
          behaviours: simulation.behaviours,
          metrics,
          history: HISTORY,
          ...(incident === undefined ? {} : { incident, incidentAge: INCIDENT_AGE }),
        });
        const firing: string[] = [];
        for (const { rule, window, interval } of alerts) {
          // An alert fires where one of its series holds at every evaluation of its `for`.
          const step = interval / 1000;
          const evaluations = Math.ceil(rule.for / interval) + 1;
          const start = server.end - (evaluations - 1) * step;
          const query = rule.expression.print({ openWindow: window });
          const series = await server.api.queryRange(query, start, server.end, step);
          if (series.some(({ values }) => values.length === evaluations)) firing.push(rule.name);
        }
        expect(firing.sort()).toEqual(fires);
      },
      120_000,
    );
  });
}

/**
 * The alerts that can be judged here, with the recordings that they read. What objectives record looks back for hours and
 * days, longer than the history of these tests, and so does all that reads it: their own tests prove it.
 */
function judged(groups: readonly RuleGroup[]): readonly RuleGroup[] {
  const rules = groups.flatMap((group) => group.rules);
  const readBy = ({ expression }: Rule): readonly Rule[] => {
    const read = new Set(selectors(expression.node).map(({ metric }) => metric));
    return rules.filter(({ kind, name }) => kind === 'recording' && read.has(name));
  };
  const allReadBy = (rule: Rule): readonly Rule[] => readBy(rule).flatMap((read) => [read, ...allReadBy(read)]);
  const kept = new Set(
    rules
      .filter(({ kind }) => kind === 'alert')
      .map((rule) => [rule, ...allReadBy(rule)])
      .filter((chain) => !chain.some(({ name }) => name.startsWith('slo:')))
      .flat(),
  );
  return groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => kept.has(rule)) }))
    .filter(({ rules: own }) => own.length > 0);
}

/** What has to be recorded. */
const recordings = (groups: readonly RuleGroup[]): readonly RuleGroup[] =>
  groups
    .map((group) => ({ ...group, rules: group.rules.filter(({ kind }) => kind === 'recording') }))
    .filter(({ rules }) => rules.length > 0);

/** The metrics that the domain's rules read. */
function metricsReadBy({ catalogs, groups }: Domain): ReadonlySet<MetricDeclaration> {
  const index = new CatalogIndex(catalogs);
  const read = groups.flatMap(({ rules }) => rules.flatMap(({ expression }) => [...selectors(expression.node)]));
  return new Set(
    read.flatMap((selector) =>
      index.read(selector).series.flatMap(({ metric }) => (metric === undefined ? [] : [metric])),
    ),
  );
}
