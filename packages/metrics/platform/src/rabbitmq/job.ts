import { job } from '@belvedere/promql';

/**
 * RabbitMQ's own plugin rabbitmq_prometheus at `/metrics`, one target a node: figures are summed over all queues,
 * connections and channels. Source: https://www.rabbitmq.com/docs/prometheus
 */
export const rabbitmq = job('rabbitmq', { scrapeInterval: '15s' });

/**
 * The same plugin at `/metrics/detailed`, for what single queues and exchanges do: the families that the scrape asks
 * for. Source: https://www.rabbitmq.com/docs/prometheus#detailed-endpoint
 */
export const rabbitmqDetailed = job('rabbitmq-detailed', { scrapeInterval: '15s' });

export const RABBITMQ_ENDPOINTS = [rabbitmq, rabbitmqDetailed];
