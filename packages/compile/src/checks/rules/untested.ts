import { testGaps } from '@belvedere/rule-kit';
import { placeOf, problem, type Check } from '../check.ts';

/** Each alert is shown to be silent and to fire, on both sides of its `for`. */
export const untested: Check = {
  codes: ['rules/untested'],
  *run(domain) {
    for (const { alert, message } of testGaps(domain.groups, domain.tests)) {
      yield problem(
        'rules/untested',
        placeOf(alert.site, `alert ${alert.name}`, 'tests'),
        message,
        'add the test to the list that the domain exports',
      );
    }
  },
};
