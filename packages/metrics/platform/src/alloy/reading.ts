/**
 * Logs that Alloy reads, from files, the journal and containers.
 * Source: https://github.com/grafana/alloy/blob/v1.18.1/internal/component/loki/source/file/metrics.go,
 * journal/metrics.go, docker/metrics.go
 */
import { counter, gauge } from '@belvedere/promql';
import { alloy, COMPONENT_LABELS } from './job.ts';

const component = { labels: COMPONENT_LABELS, job: alloy } as const;
const file = { labels: [...COMPONENT_LABELS, 'path'], job: alloy } as const;

export const alloyFilesActive = gauge('loki_source_file_files_active_total', {
  help: 'Files that are being read.',
  ...component,
});

export const alloyFileBytesRead = gauge('loki_source_file_read_bytes_total', {
  help: 'Bytes of a file read so far.',
  ...file,
});

export const alloyFileBytes = gauge('loki_source_file_file_bytes_total', { help: 'Bytes that a file has.', ...file });

export const alloyFileLines = counter('loki_source_file_read_lines_total', { help: 'Lines read of a file.', ...file });

export const alloyJournalLines = counter('loki_source_journal_target_lines_total', {
  help: 'Lines read of the journal.',
  ...component,
});

export const alloyJournalErrors = counter('loki_source_journal_target_parsing_errors_total', {
  help: 'Lines of the journal that could not be read.',
  labels: [...COMPONENT_LABELS, 'error'],
  job: alloy,
});

export const alloyContainerEntries = counter('loki_source_docker_target_entries_total', {
  help: 'Entries read of containers.',
  ...component,
});

export const alloyContainerErrors = counter('loki_source_docker_target_parsing_errors_total', {
  help: 'Entries of containers that could not be read.',
  ...component,
});
