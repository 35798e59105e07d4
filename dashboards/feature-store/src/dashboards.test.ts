import { describe, expect, it } from '@jest/globals';
import { panelsOf } from '@belvedere/dashboard-kit';
import { dashboards } from './index.ts';
import { inferenceLatency, promisedTime, streamLag } from './objectives.ts';

describe('the dashboards of the feature store', () => {
  it('link to each other', () => {
    for (const { uid, links } of dashboards) {
      expect(links.map((link) => ('uid' in link ? link.uid : link.title))).toEqual(
        dashboards.map((one) => one.uid).filter((other) => other !== uid),
      );
    }
  });

  it('lead an alert to a course of time, never to a single figure', () => {
    const first = new Map(
      dashboards
        .flatMap(panelsOf)
        .toReversed()
        .flatMap(({ panel }) => panel.alerts.map(({ name }) => [name, panel.kind] as const)),
    );
    expect([...first].filter(([, kind]) => kind !== 'timeseries' && kind !== 'state-timeline')).toEqual([]);
  });

  it('take the time that requests may need from its objective, and from no other', () => {
    expect(promisedTime(inferenceLatency)).toEqual({ value: 0.15, unit: 'seconds' });
    expect(() => promisedTime(streamLag)).toThrow('objective StreamLag promises no time of requests');
  });
});
