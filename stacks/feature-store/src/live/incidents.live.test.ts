import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { expect, it } from '@jest/globals';
import { definitions } from '../definitions.ts';
import { simulation } from '../simulation.ts';
import { BackfilledPrometheus } from './test-support/backfilled-prometheus.ts';

/** As long as the longest `for` and the longest window of an alert that an incident fires need. */
const INCIDENT_AGE = 20 * 60;

/** As long as the longest window of an alert, an hour, and a little more. */
const HISTORY = 65 * 60;

const alerts = definitions.groups.flatMap(({ rules, window, interval }) =>
  rules.flatMap((rule) => (rule.kind === 'alert' ? [{ rule, window, interval }] : [])),
);

const [promtool, prometheus] = [await findTool('promtool'), await findTool('prometheus')];
const needed = promtool.status === 'found' ? prometheus : promtool;

describeWithTool('what fires, by a real Prometheus over simulated history', needed, () => {
  const scenarios = [
    { name: 'no incident', incident: undefined, fires: [] as string[] },
    ...simulation.incidents.map(({ incident, fires }) => ({
      name: incident.name as string,
      incident,
      fires: fires.map(({ name }) => name).sort(),
    })),
  ];

  it.each(scenarios)(
    '$name',
    async ({ incident, fires }) => {
      if (promtool.status === 'missing' || prometheus.status === 'missing') throw new Error('found before');
      await using server = await BackfilledPrometheus.start({
        promtool: promtool.path,
        prometheus: prometheus.path,
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
