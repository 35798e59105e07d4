import { problem, placeOf, type Check } from '../check.ts';
import { alertsOf } from './alerts-of.ts';

/** Whoever is woken reads at once what is wrong. */
export const annotations: Check = {
  codes: ['rules/missing-annotation'],
  *run(domain) {
    for (const alert of alertsOf(domain)) {
      for (const field of ['summary', 'description'] as const) {
        if (alert.annotations[field].trim() !== '') continue;
        yield problem(
          'rules/missing-annotation',
          placeOf(alert.site, `alert ${alert.name}`, field),
          `the ${field} of alert ${alert.name} is empty`,
          field === 'summary'
            ? 'say in one line what is wrong'
            : 'say what is affected, by how much, with the labels and the value',
        );
      }
    }
  },
};
