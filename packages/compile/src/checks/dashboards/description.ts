import { descriptionOf, panelsOf, prometheusQueries, type Panel } from '@belvedere/dashboard-kit';
import { selectors, type CatalogIndex } from '@belvedere/promql';
import { describeBy } from '../../describe.ts';
import { placeOfPanel, problem, type Check } from '../check.ts';
import { indexOfDomain } from '../expression/index-of-domain.ts';

/** Every panel says what it shows and how to read it; where its author does not, its alerts, objectives and metrics do. */
export const description: Check = {
  codes: ['dashboards/description'],
  *run(domain) {
    const describe = describeBy(domain);
    const index = indexOfDomain(domain);
    for (const dashboard of domain.dashboards) {
      for (const { panel } of panelsOf(dashboard)) {
        if (panel.kind === 'text') continue;
        const text = descriptionOf(panel, describe).trim();
        if ((text !== '' && text !== panel.title) || readsUnknown(panel, index)) continue;
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

/** What no catalog declares has no help, and is a problem of its own. */
const readsUnknown = ({ queries }: Panel, index: CatalogIndex): boolean =>
  prometheusQueries(queries).some(({ expression }) =>
    [...selectors(expression.node)].some((selector) => index.read(selector).series.length === 0),
  );
