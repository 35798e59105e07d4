import { dashboard } from '@belvedere/dashboard-kit';
import { dashboards } from '@belvedere/metrics-platform';
import { changes } from '../annotations.ts';
import { neighbours, watching } from '../neighbours.ts';
import { domain } from '../variables.ts';
import { course } from './course.ts';
import { judging } from './judging.ts';
import { ofRules } from './rules.ts';
import { whoIsCalled } from './teams.ts';
import { week } from './week.ts';

export const alertFatigue = dashboard(dashboards.alertFatigue, {
  description:
    'Which alerts fire how often and for how long, and whom they call: what is to be repaired, changed or deleted, for the monthly review.',
  tags: ['monitoring', 'review'],
  time: '7d',
  refresh: '5m',
  variables: [domain],
  links: neighbours(dashboards.alertFatigue, watching),
  annotations: changes,
  sections: [week, ofRules, whoIsCalled, course, judging],
});
