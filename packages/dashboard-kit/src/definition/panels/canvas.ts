import { callSite } from '@belvedere/core';
import type { OptionsOf } from '../../grafana/types.ts';
import { definePanel, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';

export interface CanvasSettings<Unit extends string = string> extends PanelSettings<Unit> {
  /** What is drawn, in Grafana's own words. */
  readonly elements: OptionsOf<'canvas'>['root']['elements'];
}

export type CanvasPanel = PanelDefinition<'canvas', CanvasSettings>;

/** A drawing whose parts show values: `canvas('Flow', { query: lag, elements: [{ name: 'queue', type: 'metric-value', … }] })`. */
export function canvas<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & CanvasSettings<NoInfer<Unit>>,
): CanvasPanel {
  return definePanel('canvas', title, options as CanvasSettings, callSite(canvas));
}
