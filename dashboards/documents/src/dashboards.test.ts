import { describe, expect, it } from '@jest/globals';
import { dashboards } from './index.ts';

describe('the dashboards of document analysis', () => {
  it('link to each other, each to all others', () => {
    const uids = dashboards.map(({ uid }) => uid);
    for (const { uid, links } of dashboards) {
      const linked = links.flatMap((link) => ('uid' in link ? [link.uid] : []));
      expect(linked).toEqual(expect.arrayContaining(uids.filter((other) => other !== uid)));
      expect(linked).not.toContain(uid);
    }
  });
});
