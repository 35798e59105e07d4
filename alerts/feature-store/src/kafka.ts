import { formatQuantity } from '@belvedere/core';
import { kafkaConsumerLag, ownConsumerGroup, ownKafka, streamProcessor } from '@belvedere/metrics-feature-store';
import { kafkaBrokers, kafkaExporter, kafkaGroupLagSum } from '@belvedere/metrics-platform';
import { alert } from '@belvedere/rule-kit';
import { defaultThresholds, type Thresholds } from './thresholds.ts';

const service = 'feature-store-kafka';
const targets = kafkaExporter.up.where(ownKafka);

/** The processor's own view, and the Kafka exporter's where no processor is left to tell. */
const lag = kafkaConsumerLag.sum({ by: ['topic'] }).or(kafkaGroupLagSum.where(ownConsumerGroup).max({ by: ['topic'] }));

/** The alerts of Kafka and of the stream that is read from it. */
export const kafkaAlerts = (thresholds: Thresholds = defaultThresholds) => ({
  /**
   * Every cluster that does not show all its brokers: some are gone, or the exporter is, so that nothing is known of
   * them. Where Prometheus lost the exporter, `absent` speaks.
   */
  featureStoreKafkaDown: alert('FeatureStoreKafkaDown', {
    when: targets
      .unless(kafkaBrokers.where(ownKafka).atLeast(thresholds.kafkaBrokers))
      .or(targets.absent().withLabels({ job: kafkaExporter.name, instance: service })),
    for: '1m',
    severity: 'critical',
    service,
    summary: 'Kafka of the feature store lacks brokers',
    description: ({ labels }) =>
      `${labels.instance} has not shown ${formatQuantity(thresholds.kafkaBrokers)} brokers for a minute.`,
  }),

  streamLagHigh: alert('StreamLagHigh', {
    when: lag.above(thresholds.streamLag),
    for: '5m',
    severity: 'warning',
    service: streamProcessor.name,
    summary: 'The stream processor falls behind',
    description: ({ labels, value }) =>
      `${value} messages of ${labels.topic} wait to be processed, more than ${formatQuantity(thresholds.streamLag)} for 5 minutes.`,
  }),
});

export const { featureStoreKafkaDown, streamLagHigh } = kafkaAlerts();
