import type { Domain } from '@belvedere/compile';
import { panelsOf, prometheusQueries, type PanelSettings } from '@belvedere/dashboard-kit';
import type { Node } from '@belvedere/promql';
import { describeWithTool } from '@belvedere/testing/tools';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grafanaQuery } from '../local/observe.ts';
import type { LoadedSimulation } from '../workspace/simulation.ts';
import { BackfilledPrometheus, type BackfillOptions } from './backfilled-prometheus.ts';
import { prometheusTools } from './prometheus-tools.ts';
import { neededBy, offsetsIn } from './queries/needed.ts';

/** In seconds: a little more than the longest window of a panel that is to be full, an hour. */
const HISTORY = 65 * 60;

/** In seconds: what a panel shows. */
const SHOWN = 30 * 60;

/** In seconds: as long as the longest `for`, and what waits for it, needs. */
const INCIDENT_AGE = 20 * 60;

const { lookup, paths } = await prometheusTools();

/** A query of a panel as Grafana would send it. */
interface Asked {
  readonly name: string;
  readonly query: string;
  readonly node: Node;
  /** The incident under which it has data, where it has none without one. */
  readonly during?: string;
}

/**
 * Tests that all that is recorded has a history, and that every query of every panel of a domain returns numbers, by a real
 * Prometheus over simulated history, where a panel compares with last week the hour of last week too. A panel that names
 * the incident under which it fills is asked under that one, and must be empty without it.
 */
export function describeQueries(domain: Domain, simulation: LoadedSimulation): void {
  const asked = queriesOf(domain);
  const quiet = asked.filter(({ during }) => during === undefined);
  const byIncident = Map.groupBy(
    asked.filter(({ during }) => during !== undefined),
    ({ during }) => during!,
  );
  const rules = domain.groups.flatMap((group) => group.rules);
  // What is recorded of alerts has samples only where something fires.
  const recordings = rules.filter(
    (rule) => rule.kind === 'recording' && neededBy([rule.expression.node], domain).alerts === undefined,
  );
  const recorded = [...new Set(recordings.map(({ name }) => name))];

  describeWithTool('every query of every panel', lookup, () => {
    const { answer, server } = withServer(() => ({
      groups: domain.groups,
      behaviours: simulation.behaviours,
      earlier: earlierFor(quiet, domain),
    }));

    it.each(recorded)('what is recorded as %s has a history', async (name) => {
      const series = await server().api.queryRange(name, server().end - SHOWN, server().end, 60);
      expect(series.some(({ values }) => values.length === 31 && values.every(isNumber))).toBe(true);
    });

    it.each(quiet)('$name has data', async ({ query }) => {
      expect(await answer(query)).toContainEqual(expect.any(Number));
    });

    for (const { name, query } of [...byIncident.values()].flat()) {
      it(`${name} has none without its incident`, async () => {
        expect(await answer(query)).toEqual([]);
      });
    }
  });

  for (const [name, queries] of byIncident) describeIncidentQueries(name, queries, domain, simulation);
}

function describeIncidentQueries(
  name: string,
  queries: readonly Asked[],
  domain: Domain,
  { behaviours, incidents }: LoadedSimulation,
): void {
  describe(name, () => {
    it('is an incident of the domain', () => {
      expect(incidents.map(({ incident }) => incident.name)).toContain(name);
    });

    describeWithTool('fills its panels', lookup, () => {
      const { answer } = withServer(() => ({
        behaviours,
        ...neededBy(
          queries.map(({ node }) => node),
          domain,
        ),
        incident: incidents.find(({ incident }) => incident.name === name)!.incident,
        incidentAge: INCIDENT_AGE,
      }));

      it.each(queries)('$name has data', async ({ query }) => {
        expect(await answer(query)).toContainEqual(expect.any(Number));
      });
    });
  });
}

const queriesOf = ({ dashboards }: Domain): readonly Asked[] =>
  dashboards.flatMap((dashboard) =>
    panelsOf(dashboard).flatMap(({ panel }) => {
      const { fillsDuring } = panel.settings as PanelSettings;
      return prometheusQueries(panel.queries).map((query): Asked => ({
        name: `${dashboard.title} / ${panel.title} / ${query.refId}`,
        query: grafanaQuery(query),
        node: query.expression.node,
        ...(fillsDuring === undefined ? {} : { during: fillsDuring.name }),
      }));
    }),
  );

/** What queries compare with: the same stretch of time, as much earlier as they look back. */
function earlierFor(asked: readonly Asked[], domain: Domain): NonNullable<BackfillOptions['earlier']> {
  const byOffset = new Map<number, Node[]>();
  for (const { node } of asked) {
    for (const offset of offsetsIn([node])) {
      if (offset / 1000 < HISTORY - SHOWN) continue;
      byOffset.set(offset, [...(byOffset.get(offset) ?? []), node]);
    }
  }
  return [...byOffset].map(([offset, nodes]) => ({ offset: offset / 1000, ...neededBy(nodes, domain) }));
}

type History = Omit<BackfillOptions, 'prometheus' | 'promtool' | 'history'>;

/** A Prometheus for the tests of a block, and the finite numbers that it answers a query with over what a panel shows. */
function withServer(history: () => History) {
  let started: BackfilledPrometheus;
  beforeAll(async () => {
    started = await BackfilledPrometheus.start({ ...paths(), history: HISTORY, ...history() });
  }, 120_000);
  afterAll(() => started[Symbol.asyncDispose]());
  const answer = async (query: string): Promise<readonly number[]> => {
    const series = await started.api.queryRange(query, started.end - SHOWN, started.end, 30);
    return series
      .flatMap(({ values }) => values)
      .filter(isNumber)
      .map(([, value]) => Number(value));
  };
  return { answer, server: () => started };
}

const isNumber = ([, value]: readonly [number, string]): boolean => Number.isFinite(Number(value));
