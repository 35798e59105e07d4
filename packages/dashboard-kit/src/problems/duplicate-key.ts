import type { DashboardCheck } from './check.ts';
import { repeated } from './repeated.ts';

/** Two panels of one key would have one id: links and Grafana's own state could not tell them apart. */
export const duplicateKey: DashboardCheck = {
  code: 'dashboards/duplicate-key',
  severity: 'error',
  *run({ keyed }) {
    for (const [again, first] of repeated(keyed, ({ key }) => key)) {
      yield {
        where: again.where(),
        message: `'${again.title}' has the key '${again.key}', which '${first.title}' before it has already.`,
        help: again.key.endsWith('/')
          ? 'give the two sections different titles'
          : 'give one of the two panels another title or a `key` of its own',
      };
    }
  },
};
