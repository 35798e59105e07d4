import type { Job, MetricDeclaration } from '@belvedere/promql';
import { platformCatalog } from '../index.ts';

/** What the catalog says that a job's targets expose; `up` is Prometheus's own. */
export const declaredBy = (job: Job): MetricDeclaration[] =>
  platformCatalog.metrics.filter((metric) => metric.jobs.includes(job) && metric !== job.up.metric);
