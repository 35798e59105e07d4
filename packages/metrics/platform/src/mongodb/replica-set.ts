/**
 * A MongoDB replica set and its members. Only with `--collector.replicasetstatus` and `--collector.replicasetconfig`.
 * Source: https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/replset_status_collector.go,
 *   https://github.com/percona/mongodb_exporter/blob/v0.53.0/exporter/replset_config_collector.go,
 *   https://www.mongodb.com/docs/manual/reference/command/replSetGetStatus/
 */
import { gauge } from '@belvedere/promql';
import { mongodbExporter } from './job.ts';
import { server } from './server-labels.ts';

export const mongodbRsOk = gauge('mongodb_rs_ok', {
  help: 'Whether the server could say how its replica set is: 1 or 0.',
  ...server,
});

export const mongodbRsMyState = gauge('mongodb_rs_myState', {
  help: "The server's part in its replica set: 1 is primary, 2 is secondary, 7 is arbiter.",
  ...server,
});

export const mongodbRsTerm = gauge('mongodb_rs_term', { help: 'Elections that the replica set has had.', ...server });

export const mongodbRsHeartbeatIntervalMillis = gauge('mongodb_rs_heartbeatIntervalMillis', {
  help: 'How often members greet each other.',
  unit: 'milliseconds',
  ...server,
});

export const mongodbRsMembersHealth = gauge('mongodb_rs_members_health', {
  help: 'Whether a member answers: 1 or 0.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  job: mongodbExporter,
});

export const mongodbRsMembersState = gauge('mongodb_rs_members_state', {
  help: "A member's part in the replica set, as its number.",
  labels: [...server.labels, 'member_idx', 'member_state'],
  job: mongodbExporter,
});

export const mongodbRsMembersSelf = gauge('mongodb_rs_members_self', {
  help: 'Whether a member is the server itself; only there, and then 1.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  job: mongodbExporter,
});

export const mongodbRsMembersUptime = gauge('mongodb_rs_members_uptime', {
  help: 'How long a member has answered.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  unit: 'seconds',
  job: mongodbExporter,
});

export const mongodbRsMembersPingMs = gauge('mongodb_rs_members_pingMs', {
  help: 'How long a member takes to answer.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  unit: 'milliseconds',
  job: mongodbExporter,
});

export const mongodbRsMembersOptimeDate = gauge('mongodb_rs_members_optimeDate', {
  help: 'When the last operation that a member has was made, in milliseconds of Unix time.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  unit: 'milliseconds',
  job: mongodbExporter,
});

export const mongodbRsMembersOptimeDurableDate = gauge('mongodb_rs_members_optimeDurableDate', {
  help: 'When the last operation that a member has on disk was made, in milliseconds of Unix time.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  unit: 'milliseconds',
  job: mongodbExporter,
});

export const mongodbRsMembersLastHeartbeat = gauge('mongodb_rs_members_lastHeartbeat', {
  help: 'When a member was last greeted, in milliseconds of Unix time.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  unit: 'milliseconds',
  job: mongodbExporter,
});

export const mongodbRsMembersElectionDate = gauge('mongodb_rs_members_electionDate', {
  help: 'When a primary was elected, in milliseconds of Unix time.',
  labels: [...server.labels, 'member_idx', 'member_state'],
  unit: 'milliseconds',
  job: mongodbExporter,
});

export const mongodbRsMembersConfigVersion = gauge('mongodb_rs_members_configVersion', {
  help: "Version of a member's configuration.",
  labels: [...server.labels, 'member_idx', 'member_state'],
  job: mongodbExporter,
});

export const mongodbRsCfgMembersPriority = gauge('mongodb_rs_cfg_members_priority', {
  help: 'Rank of a member when a primary is elected; 0 never becomes one.',
  labels: [...server.labels, 'member_idx'],
  job: mongodbExporter,
});

export const mongodbRsCfgMembersVotes = gauge('mongodb_rs_cfg_members_votes', {
  help: 'Votes of a member.',
  labels: [...server.labels, 'member_idx'],
  job: mongodbExporter,
});

export const mongodbRsCfgMembersHidden = gauge('mongodb_rs_cfg_members_hidden', {
  help: 'Whether clients do not see a member: 1 or 0.',
  labels: [...server.labels, 'member_idx'],
  job: mongodbExporter,
});
