import { callSite } from '@belvedere/core';
import { definePanel, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { JaegerQuery } from '../queries/jaeger.ts';
import type { TempoQuery } from '../queries/tempo.ts';

export type TracesPanel = PanelDefinition<'traces', PanelSettings>;

/** One trace as its spans: `traces('Trace', { query: jaeger.trace('$traceId') })`. */
export function traces(
  title: string,
  options: { readonly query: JaegerQuery | TempoQuery } & PanelSettings,
): TracesPanel {
  return definePanel('traces', title, options as PanelSettings, callSite(traces));
}
