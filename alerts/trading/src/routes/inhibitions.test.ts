import { mergeRouting, nobody, routedAlerts, simulate, type Labels } from '@belvedere/routing';
import { describe, expect, it } from '@jest/globals';
import { groups } from '../index.ts';
import { routes } from './index.ts';

const tree = mergeRouting({ receiver: nobody, groupBy: ['alertname'], routes: [], inhibitions: [] }, [routes]);
const alerts = routedAlerts(groups);

function labelsOf(name: string, further: Labels = {}): Labels {
  const alert = alerts.find((one) => one.name === name);
  if (alert === undefined) throw new Error(`trading has no alert ${name}`);
  return { ...alert.labels, ...further };
}

/** The alerts of the domain that nobody is told of while another fires, where both tell of the same feed. */
const silentBeside = (firing: Labels): readonly string[] =>
  alerts
    .filter(({ labels }) => {
      const asked = { labels: { ...labels, feed: 'trades' }, at: 0, firing: [firing] };
      return simulate(tree, asked).inhibited !== undefined;
    })
    .map(({ name }) => name)
    .sort();

describe('one cause is told once', () => {
  it('a service without an instance: not its budgets, nor how slow it is', () => {
    const burning = (objective: string) => ['1d', '1h', '3d', '6h'].map((window) => `${objective}BudgetBurn${window}`);
    expect(silentBeside(labelsOf('TradingPaymentDown', { job: 'trading-payment' }))).toEqual([
      ...burning('PaymentAvailability'),
      ...burning('PaymentErrors'),
      ...burning('PaymentLatency'),
      'TradingPaymentLatencyHigh',
    ]);
  });

  it('an instance that is gone excuses nothing: the others have to hold', () => {
    expect(silentBeside(labelsOf('TradingInstanceDown', { job: 'trading-payment' }))).toEqual([]);
  });

  it('a budget of latency that burns fast: not that the service is slow', () => {
    expect(silentBeside(labelsOf('TradingLatencyBudgetBurn1h'))).toEqual(['TradingEngineLatencyHigh']);
    expect(silentBeside(labelsOf('TradingLatencyBudgetBurn6h'))).toEqual([]);
  });

  it('a feed that is not connected: not that the same feed stands still', () => {
    const symptoms = ['MarketDataFeedErrors', 'MarketDataFeedLate', 'MarketDataFeedStale'];
    expect(silentBeside(labelsOf('MarketDataFeedDisconnected', { feed: 'trades' }))).toEqual(symptoms);
    expect(silentBeside(labelsOf('MarketDataFeedDisconnected', { feed: 'order_book' }))).toEqual([]);
  });
});
