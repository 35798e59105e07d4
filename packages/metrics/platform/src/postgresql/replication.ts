/**
 * Replication of a PostgreSQL server: how far its replicas are, and how far it is itself if it is one.
 * Source: https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_replication.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_replication.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_replication_slots.go,
 *   https://github.com/prometheus-community/postgres_exporter/blob/v0.20.1/collector/pg_stat_walreceiver.go
 */
import { counter, gauge } from '@belvedere/promql';
import { postgresqlExporter } from './job.ts';

const replica = { labels: ['application_name', 'client_addr', 'state', 'slot_name'], job: postgresqlExporter } as const;
const slot = { labels: ['slot_name', 'database'], job: postgresqlExporter } as const;
const typed = { labels: ['slot_name', 'slot_type'], job: postgresqlExporter } as const;
const receiver = { labels: ['upstream_host', 'slot_name', 'status'], job: postgresqlExporter } as const;

export const pgReplicationLag = gauge('pg_replication_lag_seconds', {
  help: 'How far the server is behind its primary; 0 on a primary.',
  job: postgresqlExporter,
});

export const pgReplicationIsReplica = gauge('pg_replication_is_replica', {
  help: 'Whether the server is a replica: 1 or 0.',
  job: postgresqlExporter,
});

export const pgReplicationLastReplay = gauge('pg_replication_last_replay_seconds', {
  help: 'How long ago the server last replayed a transaction.',
  job: postgresqlExporter,
});

export const pgStatReplicationPgCurrentWalLsn = gauge('pg_stat_replication_pg_current_wal_lsn_bytes', {
  help: 'Position of the write-ahead log.',
  ...replica,
});

export const pgStatReplicationPgWalLsnDiff = gauge('pg_stat_replication_pg_wal_lsn_diff', {
  help: 'How far a replica is behind in the write-ahead log.',
  unit: 'bytes',
  ...replica,
});

export const pgReplicationSlotsActive = gauge('pg_replication_slots_active', {
  help: 'Whether a slot is in use: 1 or 0.',
  ...slot,
});

export const pgReplicationSlotsPgWalLsnDiff = gauge('pg_replication_slots_pg_wal_lsn_diff', {
  help: 'How much of the write-ahead log a slot holds back.',
  unit: 'bytes',
  ...slot,
});

export const pgReplicationSlotsSlotIsActive = gauge('pg_replication_slots_slot_is_active', {
  help: 'Whether a slot is in use: 1 or 0, with the kind of the slot.',
  values: { slot_type: ['physical', 'logical'] },
  ...typed,
});

export const pgReplicationSlotsSlotCurrentWalLsn = gauge('pg_replication_slots_slot_current_wal_lsn', {
  help: 'Position of the write-ahead log.',
  values: { slot_type: ['physical', 'logical'] },
  unit: 'bytes',
  ...typed,
});

export const pgReplicationSlotsSlotConfirmedFlushLsn = gauge('pg_replication_slots_slot_confirmed_flush_lsn', {
  help: 'How far the reader of a logical slot has confirmed.',
  values: { slot_type: ['physical', 'logical'] },
  unit: 'bytes',
  ...typed,
});

export const pgReplicationSlotsSafeWalSize = gauge('pg_replication_slots_safe_wal_size_bytes', {
  help: 'How much may still be written before a slot is in danger of being lost.',
  values: { slot_type: ['physical', 'logical'] },
  ...typed,
});

export const pgReplicationSlotsWalStatus = gauge('pg_replication_slots_wal_status', {
  help: 'Whether what a slot needs is still there, as a label; the value is 1.',
  labels: [...typed.labels, 'wal_status'],
  values: { slot_type: ['physical', 'logical'], wal_status: ['reserved', 'extended', 'unreserved', 'lost'] },
  job: postgresqlExporter,
});

/** Only with `--collector.stat_wal_receiver`, like all that follow; most are called counters by the exporter. */
export const pgStatWalReceiverReceiveStartLsn = counter('pg_stat_wal_receiver_receive_start_lsn', {
  help: 'Where in the write-ahead log a replica began to receive.',
  unit: 'bytes',
  ...receiver,
});

export const pgStatWalReceiverFlushedLsn = counter('pg_stat_wal_receiver_flushed_lsn', {
  help: 'How far a replica has received and stored the write-ahead log.',
  unit: 'bytes',
  ...receiver,
});

export const pgStatWalReceiverLatestEndLsn = counter('pg_stat_wal_receiver_latest_end_lsn', {
  help: 'How far a replica has last reported to be.',
  unit: 'bytes',
  ...receiver,
});

export const pgStatWalReceiverLastMsgSendTime = counter('pg_stat_wal_receiver_last_msg_send_time', {
  help: 'When the primary sent its last message, in Unix time.',
  unit: 'seconds',
  ...receiver,
});

export const pgStatWalReceiverLastMsgReceiptTime = counter('pg_stat_wal_receiver_last_msg_receipt_time', {
  help: 'When a replica received the last message, in Unix time.',
  unit: 'seconds',
  ...receiver,
});

export const pgStatWalReceiverLatestEndTime = counter('pg_stat_wal_receiver_latest_end_time', {
  help: 'When a replica last reported, in Unix time.',
  unit: 'seconds',
  ...receiver,
});

export const pgStatWalReceiverReceiveStartTli = gauge('pg_stat_wal_receiver_receive_start_tli', {
  help: 'Timeline on which a replica began to receive.',
  ...receiver,
});

export const pgStatWalReceiverReceivedTli = gauge('pg_stat_wal_receiver_received_tli', {
  help: 'Timeline on which a replica receives.',
  ...receiver,
});
