import { job } from '@belvedere/promql';

/**
 * The CloudWatch exporter. A metric's name is its CloudWatch namespace, name and statistic, and its configuration says
 * which are asked for: exactly those declared here, each with the dimensions that are its labels. A value is that of the
 * latest period of CloudWatch, so a `_sum` is a gauge, and with `set_timestamp: false` it is shown as of the scrape.
 * Each minute, since every question to CloudWatch costs money and it has nothing newer.
 *
 * Its samples bring a `job` of their own, which becomes `exported_job` where the scrape job wins (`honor_labels: false`).
 * Source: https://github.com/prometheus/cloudwatch_exporter/blob/master/README.md
 */
export const cloudwatchExporter = job('cloudwatch', { scrapeInterval: '1m' });
