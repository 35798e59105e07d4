import { descriptionOf, panelsOf } from '@belvedere/dashboard-kit';
import { describeBy } from '../../describe.ts';
import { placeOfPanel, problem, type Check } from '../check.ts';

/** Every panel says what it shows and how to read it; where its author does not, its alerts, objectives and metrics do. */
export const description: Check = {
  codes: ['dashboards/description'],
  *run({ catalogs, dashboards }) {
    const describe = describeBy(catalogs);
    for (const dashboard of dashboards) {
      for (const { panel } of panelsOf(dashboard)) {
        if (panel.kind === 'text') continue;
        const text = descriptionOf(panel, describe).trim();
        if (text !== '' && text !== panel.title) continue;
        yield problem(
          'dashboards/description',
          placeOfPanel(dashboard, panel, 'description'),
          `'${panel.title}' does not say what it shows: ${text === '' ? 'it has no description' : 'its description is its title'}`,
          'say what it shows, how to read it and what to suspect',
          'warning',
        );
      }
    }
  },
};
