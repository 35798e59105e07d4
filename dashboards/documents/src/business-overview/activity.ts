import { abandonedSessionRatio, documentsSessionsAbandoned } from '@belvedere/alerts-documents';
import { pieChart, section, stat, timeseries } from '@belvedere/dashboard-kit';
import {
  activeSessions,
  activeUsers,
  apiCalls,
  apiCallsRejected,
  apiUpload,
  sessionDuration,
  sessionsEnded,
} from '@belvedere/metrics-documents';
import { client } from '../variables.ts';

const byClient = { by: ['client'] } as const;
const third = { width: 8, min: 0 } as const;

/** Who uses the platform, and how. */
export const activity = section('Activity', [
  stat('Open sessions', {
    description: 'Sessions that are open now, of the chosen clients.',
    query: activeSessions.where({ client }).sum().legend('Sessions'),
    sparkline: true,
    width: 8,
  }),
  stat('Active users', {
    description: 'Different users of the last hour, day and week. The hour follows the time of day, the week a trend.',
    query: activeUsers.max({ by: ['window'] }).legend('{{window}}'),
    width: 16,
  }),
  timeseries('Open sessions by client', {
    description: 'Sessions that are open. One client falling alone points at its application or its sign-in.',
    queries: [activeSessions.where({ client }).sum(byClient).legend('{{client}}')],
    stack: 'normal',
    ...third,
  }),
  timeseries('API use by operation', {
    description:
      'Calls of the public interface per second. Many calls of status for few uploads are clients that poll.',
    queries: [
      apiCalls
        .where({ client })
        .rate()
        .sum({ by: ['operation'] })
        .legend('{{operation}}'),
    ],
    unit: 'reqps',
    stack: 'normal',
    ...third,
  }),
  pieChart('API use by client, last day', {
    description: 'Which part of the calls of the last 24 hours came from which client.',
    query: apiCalls.where({ client }).increase('1d').sum(byClient).legend('{{client}}'),
    style: 'donut',
  }),
  timeseries('Refused calls', {
    description:
      'Calls per second that are refused, by why. Authentication rising is an expired key or somebody who tries; quota and rate_limit are customers who outgrow their plan.',
    queries: [
      apiCallsRejected
        .where({ client })
        .rate()
        .sum({ by: ['reason'] })
        .legend('{{reason}}'),
    ],
    unit: 'reqps',
    stack: 'normal',
    ...third,
  }),
  timeseries('Sessions given up', {
    description: 'Share of the sessions that users give up. It rises where results are late or pages fail.',
    queries: [abandonedSessionRatio.legend('{{client}}')],
    alert: documentsSessionsAbandoned,
    ...third,
  }),
  timeseries('Sessions ended', {
    description: 'Sessions that end per second, by how they end.',
    queries: [
      sessionsEnded
        .where({ client })
        .rate()
        .sum({ by: ['outcome'] })
        .legend('{{outcome}}'),
    ],
    stack: 'normal',
    ...third,
  }),
  timeseries('Session length', {
    description: 'The length that half and 95 % of the sessions stay below, by client.',
    queries: [
      sessionDuration.where({ client }).quantile(0.5, byClient).legend('median {{client}}'),
      sessionDuration.where({ client }).quantile(0.95, byClient).legend('p95 {{client}}'),
    ],
    min: 0,
  }),
  timeseries('Uploads', {
    description: 'Bytes of documents that are uploaded per second, by client.',
    queries: [apiUpload.where({ client }).rate().sum(byClient).legend('{{client}}')],
    stack: 'normal',
    min: 0,
  }),
]);
