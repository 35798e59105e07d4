import { callSite } from '@belvedere/core';
import type { Query } from '@belvedere/promql';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import { panelQuery } from '../queries/query.ts';

export interface XyChartSettings extends PanelSettings, OwnWords<'xychart'> {
  readonly show?: 'points' | 'lines' | 'points+lines';
}

export type XyChartPanel = PanelDefinition<'xychart', XyChartSettings>;

/** One value against another, a point for each set of labels: `xyChart('Load', { x: requests.legend('Requests'), y: p95.legend('p95') })`. */
export function xyChart<X extends string, Y extends string>(
  title: string,
  options: { readonly x: Query<X>; readonly y: Query<Y> } & XyChartSettings,
): XyChartPanel {
  const { x, y, ...settings } = options;
  return definePanel(
    'xychart',
    title,
    settings,
    callSite(xyChart),
    [x, y].map((one) => panelQuery(one as unknown as Query<string>)),
  );
}
