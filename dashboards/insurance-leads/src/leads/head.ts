import { defaultThresholds, leadQueueDepth } from '@belvedere/alerts-insurance-leads';
import { stat, type Panel } from '@belvedere/dashboard-kit';
import { leadsProcessed } from '@belvedere/metrics-insurance-leads';
import { budgetsOf, leadProcessing, leadScoring } from '../objectives.ts';
import { warnAbove } from '../warn-above.ts';

const figure = { sparkline: true, width: 4 } as const;
const ended = leadsProcessed.increase('1h').sum();

/** How leads do, in a line. */
export const head: readonly Panel[] = [
  ...budgetsOf([leadProcessing, leadScoring]),
  stat('Leads, last hour', {
    description: 'Leads whose processing ended within the last hour, however it ended.',
    query: ended.legend('Leads'),
    decimals: 0,
    ...figure,
  }),
  stat('Accepted, last hour', {
    description:
      'Share of the leads of the last hour that were accepted. If it falls, suspect a source rather than the services.',
    query: leadsProcessed.where({ status: 'accepted' }).increase('1h').sum().dividedBy(ended).legend('Accepted'),
    decimals: 1,
    ...figure,
  }),
  stat('Failed, last hour', {
    description: 'Leads of the last hour whose processing failed. They are tried again by hand.',
    query: leadsProcessed.where({ status: 'failed' }).increase('1h').sum().legend('Failed'),
    decimals: 0,
    ...figure,
  }),
  stat('Waiting now', {
    description: 'Leads that wait to be processed.',
    query: leadQueueDepth.legend('Leads'),
    thresholds: warnAbove(defaultThresholds.queueDepth),
    ...figure,
  }),
];
