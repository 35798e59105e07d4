import { callSite, type CallSite } from '@belvedere/core';
import { identifier } from './queries/query.ts';
import type { Section } from './section.ts';

/** Sections behind a tab of their own. Classic dashboards, which know no tabs, show them one below the other. */
export interface Tab {
  readonly title: string;
  readonly sections: readonly Section[];
  readonly site: CallSite;
}

/** `tab('Latency', [endpoints, models])`. Sections of different tabs may have the same title. */
export function tab(title: string, sections: readonly Section[]): Tab {
  const slug = identifier(title);
  return {
    title,
    sections: sections.map((section) => ({ ...section, slug: `${slug}/${section.slug}` })),
    site: callSite(tab),
  };
}
