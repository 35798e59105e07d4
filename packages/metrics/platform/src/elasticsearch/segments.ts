/**
 * Memory of the segments on an Elasticsearch node; since version 8 the heap holds hardly any of it.
 * Source: https://github.com/prometheus-community/elasticsearch_exporter/blob/v1.11.0/collector/nodes.go
 */
import { gauge } from '@belvedere/promql';
import { node } from './node-labels.ts';

export const elasticsearchIndicesSegmentsCount = gauge('elasticsearch_indices_segments_count', {
  help: 'Segments on a node.',
  ...node,
});

export const elasticsearchIndicesSegmentsMemory = gauge('elasticsearch_indices_segments_memory_bytes', {
  help: 'Memory of all segments.',
  ...node,
});

export const elasticsearchIndicesSegmentsTermsMemoryIn = gauge('elasticsearch_indices_segments_terms_memory_in_bytes', {
  help: 'Memory of terms.',
  unit: 'bytes',
  ...node,
});

export const elasticsearchIndicesSegmentsStoredFieldsMemoryIn = gauge(
  'elasticsearch_indices_segments_stored_fields_memory_in_bytes',
  { help: 'Memory of stored fields.', unit: 'bytes', ...node },
);

export const elasticsearchIndicesSegmentsTermVectorsMemoryIn = gauge(
  'elasticsearch_indices_segments_term_vectors_memory_in_bytes',
  { help: 'Memory of term vectors.', unit: 'bytes', ...node },
);

export const elasticsearchIndicesSegmentsNormsMemoryIn = gauge('elasticsearch_indices_segments_norms_memory_in_bytes', {
  help: 'Memory of norms.',
  unit: 'bytes',
  ...node,
});

export const elasticsearchIndicesSegmentsPointsMemoryIn = gauge(
  'elasticsearch_indices_segments_points_memory_in_bytes',
  { help: 'Memory of points.', unit: 'bytes', ...node },
);

export const elasticsearchIndicesSegmentsDocValuesMemoryIn = gauge(
  'elasticsearch_indices_segments_doc_values_memory_in_bytes',
  { help: 'Memory of document values.', unit: 'bytes', ...node },
);

export const elasticsearchIndicesSegmentsIndexWriterMemoryIn = gauge(
  'elasticsearch_indices_segments_index_writer_memory_in_bytes',
  { help: 'Memory of what is being written.', unit: 'bytes', ...node },
);

export const elasticsearchIndicesSegmentsVersionMapMemoryIn = gauge(
  'elasticsearch_indices_segments_version_map_memory_in_bytes',
  { help: 'Memory of the versions of documents.', unit: 'bytes', ...node },
);

export const elasticsearchIndicesSegmentsFixedBitSetMemoryIn = gauge(
  'elasticsearch_indices_segments_fixed_bit_set_memory_in_bytes',
  { help: 'Memory of fixed bit sets.', unit: 'bytes', ...node },
);
