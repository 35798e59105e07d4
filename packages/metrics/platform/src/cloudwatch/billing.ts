/**
 * The bill. CloudWatch has it in `us-east-1` alone and a few times a day, so its rule there has a `range_seconds` of a
 * day. The total of all services is their sum.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html
 */
import { gauge } from '@belvedere/promql';
import { cloudwatchExporter } from './job.ts';

export const awsEstimatedCharges = gauge('aws_billing_estimated_charges_maximum', {
  help: 'What a service has cost since the month began.',
  labels: ['exported_job', 'currency', 'service_name'],
  values: { exported_job: ['aws_billing'], currency: ['USD'] },
  unit: 'dollars',
  job: cloudwatchExporter,
});
