/** What the documents are worth, in US dollars. */
import { counter } from '@belvedere/promql';
import { javaService } from './jobs.ts';

export const documentValue = counter('document_value_dollars_total', {
  help: 'Value of the documents processed to those who sent them.',
  job: javaService,
});

export const revenue = counter('revenue_dollars_total', {
  help: 'Revenue earned, by what was paid for.',
  labels: ['source'],
  values: { source: ['subscription', 'usage'] },
  job: javaService,
});

/** The price of documents that were not delivered as promised. */
export const revenueLost = counter('revenue_lost_dollars_total', {
  help: 'Revenue that was missed or paid back, by cause.',
  labels: ['cause'],
  values: { cause: ['failure', 'delay', 'compliance'] },
  job: javaService,
});
