/** Who uses the platform, and how, as the API gateway sees it. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { apiGateway } from './jobs.ts';

/** How users reach the platform: its own two applications, or a program of theirs. */
const CLIENTS = ['web', 'mobile', 'integration'];

const client = { labels: ['client'], values: { client: CLIENTS }, job: apiGateway } as const;

export const activeSessions = gauge('active_sessions', {
  help: 'Sessions that are open.',
  ...client,
});

export const sessionsEnded = counter('sessions_ended_total', {
  help: 'Sessions that ended, by how they ended.',
  labels: ['client', 'outcome'],
  values: { client: CLIENTS, outcome: ['completed', 'abandoned', 'expired'] },
  job: apiGateway,
});

export const sessionDuration = histogram('session_duration_seconds', {
  help: 'Time from the begin of a session to its end.',
  buckets: [10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400],
  ...client,
});

export const activeUsers = gauge('active_users', {
  help: 'Different users seen in the window up to now.',
  labels: ['window'],
  values: { window: ['1h', '1d', '7d'] },
  job: apiGateway,
});

export const apiCalls = counter('api_calls_total', {
  help: 'Calls of the public interface, by what they ask for.',
  labels: ['client', 'operation'],
  values: { client: CLIENTS, operation: ['upload', 'status', 'search', 'download', 'manage'] },
  job: apiGateway,
});

export const apiCallsRejected = counter('api_calls_rejected_total', {
  help: 'Calls of the public interface that were refused, by why.',
  labels: ['client', 'reason'],
  values: { client: CLIENTS, reason: ['authentication', 'permission', 'quota', 'rate_limit'] },
  job: apiGateway,
});

export const apiUpload = counter('api_upload_bytes_total', {
  help: 'Size of the documents uploaded.',
  ...client,
});
