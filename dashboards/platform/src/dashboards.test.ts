import { describe, expect, it } from '@jest/globals';
import { dashboards as keys } from '@belvedere/metrics-platform';
import { dashboards } from './index.ts';

describe('the dashboards of the platform', () => {
  it('lead back to an overview from everywhere', () => {
    const overviews = [keys.infrastructureOverview.uid, keys.sloOverview.uid];
    const lost = dashboards.filter(
      ({ uid, links }) =>
        uid !== overviews[0] &&
        !links.some((link) => 'uid' in link && overviews.includes(link.uid) && link.uid !== uid),
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('mark what changed, and when critical alerts began', () => {
    for (const { title, annotations } of dashboards) {
      expect({ title, marks: annotations.map((annotation) => annotation.title) }).toEqual({
        title,
        marks: expect.arrayContaining(['Configuration of Prometheus', 'Rollouts', 'Critical alerts']),
      });
    }
  });
});
