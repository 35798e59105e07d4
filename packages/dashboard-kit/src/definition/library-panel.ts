import { names } from '@belvedere/core';
import type { Panel } from './panels/index.ts';

/** Where a shared panel lives in Grafana. */
export interface LibraryPanel {
  readonly uid: string;
  readonly name: string;
}

/**
 * A panel that several dashboards show and that is changed in one place: `const health = libraryPanel('trading', stat('Health', …))`
 * stands wherever a panel does. Grafana calls it by its title.
 */
export const libraryPanel = <P extends Panel>(domain: string, panel: P): P & { readonly library: LibraryPanel } => ({
  ...panel,
  library: { uid: names.libraryPanelUid(domain, panel.title), name: panel.title },
});
