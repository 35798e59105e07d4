import { names } from '@belvedere/core';
import { panelsOf, type Dashboard } from './dashboard.ts';
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

/** A panel that lives by itself. */
export type SharedPanel = Panel & { readonly library: LibraryPanel };

/** The shared panels of dashboards, each once. */
export function libraryPanelsOf(dashboards: readonly Dashboard[]): readonly SharedPanel[] {
  const found = new Map<string, SharedPanel>();
  for (const { panel } of dashboards.flatMap(panelsOf)) {
    if (panel.library !== undefined) found.set(panel.library.uid, panel as SharedPanel);
  }
  return [...found.values()];
}
