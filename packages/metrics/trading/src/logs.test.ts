import { describe, expect, it } from '@jest/globals';
import { everyService, securityEvents } from './index.ts';
import { auditTrail, paymentLogs, serviceLogs } from './logs.ts';

describe.each([serviceLogs, paymentLogs, auditTrail])('$name', ({ fields, correlation, logs }) => {
  it('leads from a line to its request, its trace, its user and where it came from', () => {
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(['request_id', 'correlation_id', 'user_id', 'source_ip']),
    );
    expect(correlation).toEqual({ request: 'request_id', trace: 'trace_id' });
  });

  it('is found in both languages', () => {
    expect(logs.logql).toMatch(/^\{namespace="trading"/);
    expect(logs.lucene).toMatch(/^namespace:"trading"/);
  });
});

it('tells the payments of other lines apart by the job that takes them', () => {
  expect(everyService.map(({ name }) => paymentLogs.logs.logql.includes(`"${name}"`)).filter(Boolean)).toHaveLength(1);
});

it('calls events and severities as the counters of security events do', () => {
  expect(Object.keys(auditTrail.fields)).toEqual(expect.arrayContaining([...securityEvents.metric.ownLabels]));
});
