import { describe, expect, it } from '@jest/globals';
import { answerDocument, showAnswer, showRouting, simulate } from '../index.ts';
import { shopRouting } from '../test-support/shop.ts';

const noon = Date.parse('2026-03-04T11:00:00Z');

describe('the tree in words', () => {
  const text = showRouting(shopRouting);
  it('says who hears of what, and when', () => {
    expect(text).toContain(
      '    critical: severity="critical" → paged (PagerDuty critical), and on\n        by alertname, service; first after 10s',
    );
    expect(text).toContain(
      'warning: severity="warning" → every-kind (Slack #shop, email shop@example.com owner@example.com, PagerDuty shop, webhook webhook-shop,',
    );
    expect(text).toContain('each alert alone; first after 15m');
    expect(text).toContain('only in opening (monday to friday and saturday, 09:00 to 18:30, Europe/Zurich)');
    expect(text).toContain('never in night (22:00 to 24:00, Europe/Zurich; 00:00 to 06:00, Europe/Zurich)');
  });

  it('says what silences what', () => {
    expect(text).toContain(
      'shop: till down: while alertname="TillDown" and belvedere_shadow!="true" and domain="shop" fires, not alertname="TillSlow" and domain="shop" of the same service',
    );
    expect(text).toContain('shop: stocktaking: not domain="shop" and service="stock" from 2026-03-07T22:00:00.000Z to');
  });
});

describe('an answer in words', () => {
  it('says who is notified, and why', () => {
    const answer = simulate(shopRouting, {
      labels: { domain: 'shop', severity: 'critical', alertname: 'A' },
      at: noon,
    });
    expect(showAnswer(answer)).toBe(
      [
        'Notified: paged.',
        '  shop > critical → paged (PagerDuty critical)',
        '    because severity="critical"',
        '    by alertname, service: {alertname="A"}; first after 10s, changes every 5m, again after 4h',
      ].join('\n'),
    );
  });

  it('says why nobody is', () => {
    const labels = { domain: 'shop', alertname: 'TillSlow', service: 'till', severity: 'info' };
    const night = Date.parse('2026-03-04T23:00:00Z');
    const inhibited = simulate(shopRouting, { labels, at: noon, firing: [{ ...labels, alertname: 'TillDown' }] });
    expect(showAnswer(inhibited)).toContain(
      'Nobody is notified.\nInhibited by {alertname="TillDown", domain="shop", service="till", severity="info"}: shop: till down of the same service.',
    );
    expect(showAnswer(simulate(shopRouting, { labels, at: night }))).toContain('quiet: it is not within opening (');
    const ticket = simulate(shopRouting, { labels: { ...labels, severity: 'ticket' }, at: night });
    expect(showAnswer(ticket)).toContain('quiet: it is within night (');
    const silenced = simulate(shopRouting, {
      labels: { domain: 'shop', service: 'stock' },
      at: Date.parse('2026-03-07T23:00:00Z'),
    });
    expect(showAnswer(silenced)).toContain(
      'Silenced until 2026-03-08T01:00:00.000Z by shop: shop: stocktaking (Counting).',
    );
  });
});

describe('an answer as a document', () => {
  it('states durations in seconds, and why nobody is told', () => {
    const labels = { domain: 'shop', alertname: 'TillSlow', service: 'till', severity: 'info' };
    const answer = simulate(shopRouting, {
      labels,
      at: Date.parse('2026-03-04T23:00:00Z'),
      firing: [{ ...labels, alertname: 'TillDown' }],
    });
    expect(answerDocument(answer)).toEqual({
      notified: [],
      inhibited: { by: { ...labels, alertname: 'TillDown' }, rule: 'shop: till down', equal: ['service'] },
      routes: [
        {
          path: 'shop > info',
          receiver: 'sales',
          integrations: ['email'],
          group: { alertname: 'TillSlow', service: 'till' },
          groupKey: '{}/{domain="shop"}/{severity="info"}:{alertname="TillSlow", service="till"}',
          groupWaitSeconds: 30,
          groupIntervalSeconds: 300,
          repeatIntervalSeconds: 14_400,
          quiet: { outside: ['opening'] },
        },
      ],
    });
  });
});
