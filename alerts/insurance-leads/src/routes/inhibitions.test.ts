import { mergeRouting, nobody, routedAlerts, simulate, type Labels } from '@belvedere/routing';
import { describe, expect, it } from '@jest/globals';
import { groups } from '../index.ts';
import { routes } from './index.ts';

const tree = mergeRouting({ receiver: nobody, groupBy: ['alertname'], routes: [], inhibitions: [] }, [routes]);
const alerts = routedAlerts(groups);

function labelsOf(name: string, further: Labels = {}): Labels {
  const alert = alerts.find((one) => one.name === name);
  if (alert === undefined) throw new Error(`lead generation has no alert ${name}`);
  return { ...alert.labels, ...further };
}

/** The alerts of the domain that nobody is told of while another fires; those of a job are the API's. */
const silentBeside = (firing: Labels): readonly string[] =>
  alerts
    .filter(({ labels, open }) => {
      const job = open.has('job') ? { job: 'insurance-leads-api' } : {};
      return simulate(tree, { labels: { ...labels, ...job }, at: 0, firing: [firing] }).inhibited !== undefined;
    })
    .map(({ name }) => name)
    .sort();

const AVAILABILITY = ['1d', '1h', '3d', '6h'].map((window) => `LeadsApiAvailabilityBudgetBurn${window}`);

describe('one cause is told once', () => {
  it('an instance of the API that is gone: neither its warnings, nor the budget that reads the same series', () => {
    expect(silentBeside(labelsOf('ServiceDown', { job: 'insurance-leads-api' }))).toEqual([
      'HighAPIErrorRate',
      ...AVAILABILITY,
      'SlowAPIResponseTime',
    ]);
  });

  it('an instance of another service: nothing of the API', () => {
    expect(silentBeside(labelsOf('ServiceDown', { job: 'insurance-leads-backend' }))).toEqual([]);
  });

  it.each(['PostgresDown', 'RedisDown'])('%s: not the warnings that follow, but the budgets that it burns', (name) => {
    const storm = ['HighAPIErrorRate', 'HighFailedJobsRate', 'HighQueueDepth', 'SlowAPIResponseTime'];
    expect(silentBeside(labelsOf(name))).toEqual(storm);
  });
});
