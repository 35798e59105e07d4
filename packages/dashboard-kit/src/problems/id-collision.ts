import type { DashboardCheck } from './check.ts';
import { repeated } from './repeated.ts';

/** Ids are hashes of keys: among thousands of panels two may meet. */
export const idCollision: DashboardCheck = {
  code: 'dashboards/id-collision',
  severity: 'error',
  *run({ keyed }) {
    for (const [again, first] of repeated(keyed, ({ id }) => id)) {
      if (again.key === first.key) continue;
      yield {
        where: again.where(),
        message: `The keys '${again.key}' and '${first.key}' both make the id ${again.id}.`,
        help: `give '${again.title}' another \`key\``,
      };
    }
  },
};
