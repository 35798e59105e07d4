import type { DashboardCheck } from './check.ts';
import { panelPlace } from './place.ts';

/** What fits above a panel of a third of the screen. */
const LONGEST = 60;

/** A title is a name, not a sentence: short, and there. */
export const title: DashboardCheck = {
  code: 'dashboards/title',
  severity: 'warning',
  *run({ dashboard, places }) {
    for (const { panel } of places) {
      const wrong = faultOf(panel.title);
      if (wrong === undefined) continue;
      yield {
        where: panelPlace(dashboard, panel, 'title'),
        message: `The title '${panel.title}' ${wrong}.`,
        help: 'name what is shown in a few words, and say the rest in the description',
      };
    }
  },
};

function faultOf(text: string): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (text !== text.trim()) return 'begins or ends with a space';
  if (text.endsWith('.')) return 'ends like a sentence';
  return text.length > LONGEST ? `has ${text.length} characters, and ${LONGEST} fit` : undefined;
}
