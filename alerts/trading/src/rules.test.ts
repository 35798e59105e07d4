import { describeRules } from '@belvedere/rule-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { groups, incidents, tests } from './index.ts';
import { objectiveGroups, objectiveTests } from './objectives/index.ts';

/** Those of the objectives have a test file of their own: both together take promtool half a minute. */
const own = groups.filter((group) => !objectiveGroups.includes(group));
const ownTests = tests.filter((test) => !objectiveTests.includes(test));
const alerts = own.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'));
const recordings = own.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'recording'));

describe('the rules of trading', () => {
  it('answer every alert that the domain asks for', () => {
    expect(alerts.map(({ name, labels }) => `${labels['severity']} ${name}`).sort()).toEqual([
      'critical PaymentFailuresHigh',
      'critical TradingAPIGatewayDown',
      'critical TradingAuthenticationFailuresHigh',
      'critical TradingCriticalSecurityEvent',
      'critical TradingEngineDown',
      'critical TradingExecutionRateLow',
      'critical TradingExecutionSlow',
      'critical TradingMarketDataDown',
      'critical TradingNotificationDown',
      'critical TradingOrderProcessingDown',
      'critical TradingPaymentDown',
      'critical TradingPortfolioDown',
      'critical TradingRateLimitBreachesHigh',
      'critical TradingRiskDown',
      'critical TradingSignalsDown',
      'critical TradingUserManagementDown',
      'warning MarketDataFeedDisconnected',
      'warning MarketDataFeedErrors',
      'warning MarketDataFeedLate',
      'warning MarketDataFeedStale',
      'warning PaymentProviderDown',
      'warning SignalAccuracyLow',
      'warning TradingAPIGatewayLatencyHigh',
      'warning TradingAPIGatewayTailLatencyHigh',
      'warning TradingAuditTrailFailing',
      'warning TradingDatabaseConnectionsHigh',
      'warning TradingDatabaseSlowQueries',
      'warning TradingEngineLatencyHigh',
      'warning TradingHighCPU',
      'warning TradingHighMemory',
      'warning TradingInstanceDown',
      'warning TradingMarketDataLatencyHigh',
      'warning TradingPaymentLatencyHigh',
      'warning TradingQueueDepthHigh',
      'warning TradingRevenueDrop',
      'warning TradingUserActivityLow',
      'warning TradingUserManagementLatencyHigh',
      'warning TradingVenueDisconnected',
      'warning TradingVolumeLow',
    ]);
  });

  it('go to those whom they concern', () => {
    const concerning = (category: string) =>
      alerts
        .filter(({ labels }) => labels['category'] === category && labels['team'] === category)
        .map(({ name }) => name)
        .sort();
    expect(concerning('business')).toEqual([
      'SignalAccuracyLow',
      'TradingRevenueDrop',
      'TradingUserActivityLow',
      'TradingVolumeLow',
    ]);
    expect(concerning('security')).toEqual([
      'TradingAuditTrailFailing',
      'TradingAuthenticationFailuresHigh',
      'TradingCriticalSecurityEvent',
      'TradingRateLimitBreachesHigh',
    ]);
    const database = alerts.filter(({ labels }) => labels['team'] === 'database').map(({ name }) => name);
    expect(database).toEqual(['TradingDatabaseSlowQueries', 'TradingDatabaseConnectionsHigh']);
  });

  it('record over the window that their names state', () => {
    const text = recordings.map(({ name, expression }) => [name, expression.print({ openWindow: 300_000 })] as const);
    const window = (name: string) => (/1h$/.test(name) ? '[1h]' : '[5m]');
    expect(text.filter(([name, printed]) => !printed.includes(window(name)))).toEqual([]);
  });

  it('do not alert on what another rule records, whose order is not certain everywhere', () => {
    const recorded = recordings.map(({ name }) => name);
    expect(alerts.filter(({ expression }) => recorded.some((name) => expression.print().includes(name)))).toEqual([]);
  });

  describeRules(own, ownTests);
});

describe('the incidents', () => {
  it('fire alerts that exist', () => {
    const names = groups.flatMap(({ rules }) => rules.map(({ name }) => name));
    const fired = Object.values(incidents).flatMap((list) => list.map(({ name }) => name));
    expect(fired.filter((name) => !names.includes(name))).toEqual([]);
  });
});
