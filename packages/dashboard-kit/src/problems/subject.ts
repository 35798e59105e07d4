import { panelsOf, type Dashboard, type PlacedPanel } from '../definition/dashboard.ts';
import { keyedOf, type Keyed } from './keyed.ts';
import { textsOf, type Text } from './texts.ts';

/** A dashboard with what several checks ask of it, each worked out once. */
export interface Subject {
  readonly dashboard: Dashboard;
  readonly places: readonly PlacedPanel[];
  readonly keyed: readonly Keyed[];
  readonly texts: readonly Text[];
}

export function subjectOf(dashboard: Dashboard): Subject {
  const places = panelsOf(dashboard);
  return { dashboard, places, keyed: keyedOf(dashboard, places), texts: textsOf(dashboard, places) };
}
