/** What the models are worth to the business, from the events of the stream. */
import { counter } from '@belvedere/promql';
import { streamProcessor } from './jobs.ts';

const decision = {
  labels: ['decision'],
  values: { decision: ['approved', 'declined', 'review'] },
  job: streamProcessor,
} as const;

export const transactions = counter('transactions_total', {
  help: 'Transactions decided.',
  ...decision,
});

export const transactionValue = counter('transaction_value_dollars_total', {
  help: 'Value of the transactions decided.',
  ...decision,
});

export const fraudDetections = counter('fraud_detections_total', {
  help: 'Transactions whose decision was later found right or wrong.',
  labels: ['outcome'],
  values: { outcome: ['detected', 'missed', 'false_alarm'] },
  job: streamProcessor,
});

export const revenueGained = counter('revenue_gained_dollars_total', {
  help: 'Revenue that the models brought.',
  labels: ['source'],
  values: { source: ['fraud_prevented', 'personalization'] },
  job: streamProcessor,
});

export const revenueLost = counter('revenue_lost_dollars_total', {
  help: 'Revenue that wrong decisions of the models cost.',
  labels: ['cause'],
  values: { cause: ['fraud_missed', 'false_alarm'] },
  job: streamProcessor,
});
