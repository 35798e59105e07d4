/**
 * Connection tracking, and the first stage of receiving packets.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/conntrack_linux.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/softnet_linux.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const cpu = { labels: ['cpu'], job: nodeExporter } as const;

export const nodeNfConntrackEntries = gauge('node_nf_conntrack_entries', {
  help: 'Connections that are tracked.',
  job: nodeExporter,
});

export const nodeNfConntrackEntriesLimit = gauge('node_nf_conntrack_entries_limit', {
  help: 'Connections that can be tracked at once.',
  job: nodeExporter,
});

/** Grows like a counter; the exporter calls it a gauge, like all of the following. */
export const nodeNfConntrackStatFound = gauge('node_nf_conntrack_stat_found', {
  help: 'Searches that found their connection.',
  job: nodeExporter,
});

export const nodeNfConntrackStatInvalid = gauge('node_nf_conntrack_stat_invalid', {
  help: 'Packets that could not be tracked.',
  job: nodeExporter,
});

export const nodeNfConntrackStatIgnore = gauge('node_nf_conntrack_stat_ignore', {
  help: 'Packets that belonged to a known connection.',
  job: nodeExporter,
});

export const nodeNfConntrackStatInsert = gauge('node_nf_conntrack_stat_insert', {
  help: 'Connections put on the list.',
  job: nodeExporter,
});

export const nodeNfConntrackStatInsertFailed = gauge('node_nf_conntrack_stat_insert_failed', {
  help: 'Connections that could not be put on the list.',
  job: nodeExporter,
});

export const nodeNfConntrackStatDrop = gauge('node_nf_conntrack_stat_drop', {
  help: 'Packets dropped because their connection could not be tracked.',
  job: nodeExporter,
});

export const nodeNfConntrackStatEarlyDrop = gauge('node_nf_conntrack_stat_early_drop', {
  help: 'Connections removed to make room for new ones.',
  job: nodeExporter,
});

export const nodeNfConntrackStatSearchRestart = gauge('node_nf_conntrack_stat_search_restart', {
  help: 'Searches begun again because the table was resized.',
  job: nodeExporter,
});

export const nodeSoftnetProcessed = counter('node_softnet_processed_total', {
  help: 'Packets that a processor received.',
  ...cpu,
});

export const nodeSoftnetDropped = counter('node_softnet_dropped_total', {
  help: 'Packets that a processor dropped because its queue was full.',
  ...cpu,
});

export const nodeSoftnetTimesSqueezed = counter('node_softnet_times_squeezed_total', {
  help: 'How often a processor stopped receiving before its queue was empty.',
  ...cpu,
});

export const nodeSoftnetReceivedRps = counter('node_softnet_received_rps_total', {
  help: 'How often a processor was woken to receive for another one.',
  ...cpu,
});

export const nodeSoftnetFlowLimitCount = counter('node_softnet_flow_limit_count_total', {
  help: 'How often the limit of a single flow was reached.',
  ...cpu,
});

export const nodeSoftnetCpuCollision = counter('node_softnet_cpu_collision_total', {
  help: 'Collisions over the lock of a device while sending.',
  ...cpu,
});

export const nodeSoftnetBacklogLen = gauge('node_softnet_backlog_len', {
  help: 'Packets that wait in the queue of a processor.',
  ...cpu,
});
