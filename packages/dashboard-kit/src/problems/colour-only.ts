import type { PanelSettings } from '../definition/panel.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** One in twelve men does not see red beside green: what a colour means has to be written too. */
export const colourOnly: DashboardCheck = {
  code: 'dashboards/colour-only',
  severity: 'warning',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      const what = meantByColour(panel);
      if (what === undefined) continue;
      yield {
        where: panelPlace(dashboard, panel, 'mappings'),
        message: `'${panel.title}' ${what} by its colour alone.`,
        help: 'let it show the value, or a word for it: mappings: [{ value: 0, text: "Down", colour: "red" }]',
      };
    }
  },
};

function meantByColour(panel: Panel): string | undefined {
  const { mappings = [] } = panel.settings as PanelSettings;
  if (mappings.some(({ text, colour }) => colour !== undefined && text.trim() === '')) return 'tells a value';
  return panel.kind === 'stat' && (panel.settings.text === 'none' || panel.settings.text === 'name')
    ? 'tells its value'
    : undefined;
}
