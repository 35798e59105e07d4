import type { Series } from './series.ts';

/**
 * The series of a metric, whatever job exposes them: in a template, ``promql`rate(${anyJob(requests)}[5m])` `` reads
 * `requests` without the job that the catalog pins. For expressions that were written elsewhere, and chose their jobs by
 * other matchers or by none.
 */
export const anyJob = <Labels extends string>({ metric, selector }: Series<Labels>): Series<Labels> =>
  ({
    metric,
    selector: { ...selector, matchers: selector.matchers.filter(({ label }) => label !== 'job') },
  }) as Omit<Series<Labels>, 'seriesLabel'> as Series<Labels>;
