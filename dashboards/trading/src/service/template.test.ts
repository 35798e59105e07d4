import { objectives, serviceAlerts } from '@belvedere/alerts-trading';
import { queriesOf } from '@belvedere/dashboard-kit';
import { everyService } from '@belvedere/metrics-trading';
import { selectors } from '@belvedere/promql';
import { describe, expect, it } from '@jest/globals';
import { dashboards } from '../index.ts';

const services = dashboards.filter(({ tags }) => tags.includes('service'));

/** What all services have, in the order of the template; a service that has no databases or queues leaves theirs out. */
const ORDER = ['Requests', 'Latency', 'Saturation', 'Databases', 'Queues', 'Logs and traces'];

describe('dashboards of services', () => {
  it('are those of the ten services', () => {
    expect(services).toHaveLength(everyService.length);
    const down = services.map(({ panels }) =>
      panels.flatMap(({ alerts }) => alerts.map(({ labels }) => labels['service'])),
    );
    expect(down.flat().sort()).toEqual(everyService.map(({ name }) => name).sort());
    expect(down.flat()).toHaveLength(Object.keys(serviceAlerts).length);
  });

  it.each(services.map((dashboard, index) => ({ title: dashboard.title, dashboard, service: everyService[index]! })))(
    '$title has the sections of all, and reads no other service',
    ({ dashboard, service }) => {
      const titles = dashboard.sections.map(({ title }) => title);
      const common = titles.filter((title) => ORDER.includes(title));
      expect(common).toEqual(ORDER.filter((title) => common.includes(title)));
      expect(common).toEqual(expect.arrayContaining(['Requests', 'Latency', 'Saturation', 'Logs and traces']));

      const jobs = queriesOf(dashboard)
        .filter(({ section }) => section === undefined || ORDER.includes(section.title))
        .flatMap(({ query }) => selectors(query.expression.node).flatMap(({ matchers }) => matchers))
        .filter(({ label, value }) => label === 'job' && value.startsWith('trading-'))
        .map(({ value }) => value);
      expect(new Set(jobs)).toEqual(new Set([service.name]));
    },
  );

  it('show the budget of each promise in the head and in full', () => {
    for (const { key } of objectives) {
      const shown = services.filter(({ panels }) =>
        panels.some((panel) => panel.objectives.some((one) => one.key === key)),
      );
      expect(shown).toHaveLength(1);
      const [{ sections }] = shown as [(typeof shown)[number]];
      const full = sections.filter(({ panels }) =>
        panels.some((panel) => panel.objectives.some((one) => one.key === key)),
      );
      expect(full).toHaveLength(1);
    }
  });
});
