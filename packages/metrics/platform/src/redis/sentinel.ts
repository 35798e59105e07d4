/**
 * Sentinels, where the exporter watches one.
 * Source: https://github.com/oliver006/redis_exporter/blob/v1.86.0/exporter/sentinels.go
 */
import { gauge } from '@belvedere/promql';
import { redisExporter } from './job.ts';

const master = { labels: ['master_name', 'master_address'], job: redisExporter } as const;

export const redisSentinelMasters = gauge('redis_sentinel_masters', {
  help: 'Masters that the sentinel watches.',
  job: redisExporter,
});

export const redisSentinelTilt = gauge('redis_sentinel_tilt', {
  help: 'Whether the sentinel distrusts its clock and only watches: 1 or 0.',
  job: redisExporter,
});

export const redisSentinelMasterStatus = gauge('redis_sentinel_master_status', {
  help: 'What the sentinel thinks of a master, as a label; the value is 1 where it is well.',
  labels: [...master.labels, 'master_status'],
  job: redisExporter,
});

export const redisSentinelMasterReplicas = gauge('redis_sentinel_master_slaves', {
  help: 'Replicas of a master.',
  ...master,
});

export const redisSentinelMasterHealthyReplicas = gauge('redis_sentinel_master_ok_slaves', {
  help: 'Replicas of a master that work.',
  ...master,
});

export const redisSentinelMasterSentinels = gauge('redis_sentinel_master_sentinels', {
  help: 'Sentinels that watch a master.',
  ...master,
});

export const redisSentinelMasterHealthySentinels = gauge('redis_sentinel_master_ok_sentinels', {
  help: 'Sentinels that watch a master and work.',
  ...master,
});

export const redisSentinelMasterQuorumStatus = gauge('redis_sentinel_master_ckquorum_status', {
  help: 'Whether enough sentinels watch a master for a failover: 1 or 0.',
  labels: ['master_name', 'message'],
  job: redisExporter,
});
