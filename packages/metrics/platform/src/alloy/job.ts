import { job } from '@belvedere/promql';

/**
 * Grafana Alloy, which ships logs to Loki, one target an instance.
 * Source: https://github.com/grafana/alloy/tree/v1.18.1/internal/component/common/loki
 */
export const alloy = job('alloy', { scrapeInterval: '15s' });

/** Which component of the pipeline it is: `loki.write.default` in its module. */
export const COMPONENT_LABELS = ['component_id', 'component_path'] as const;
