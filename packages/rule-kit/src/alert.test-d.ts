import { milliseconds, quantity } from '@belvedere/core';
import { counter, gauge, histogram, job, type Gauge } from '@belvedere/promql';
import {
  alert,
  counterSeries,
  gaugeSeries,
  histogramSeries,
  quietTest,
  record,
  ruleGroup,
  ruleTest,
  type Alert,
  steady,
} from './index.ts';

const api = job('api', { scrapeInterval: '10s' });
const requests = counter('requests_total', { help: 'Requests.', labels: ['endpoint', 'status'], job: api });
const duration = histogram('duration_seconds', { help: 'Time.', labels: ['endpoint'], job: api });
const lag = gauge('lag', { help: 'Lag.', labels: ['topic'], job: api });
const p95 = duration.quantile(0.95, { by: ['endpoint'] });
const rest = { severity: 'critical', service: 'api', summary: 'Slow', description: 'Slow' } as const;
const when = p95.above(milliseconds(150));
const perSecond = quantity(3, 'count/second');

const slow = alert('Slow', {
  ...rest,
  when,
  for: '2m',
  keepFiringFor: '5m',
  team: 'platform',
  summary: ({ labels }) => `slow: ${labels.endpoint}`,
  description: ({ value }) => `${value} or ${value.duration} or ${value.humanize}`,
});
slow satisfies Alert<'endpoint', 'seconds'>;
slow satisfies Alert;
ruleGroup('shop', 'latency', { interval: '10s', window: '2m', rules: [slow] });

// @ts-expect-error Property 'endpiont' does not exist on type 'Readonly<Record<"endpoint", string>>'. Did you mean 'endpoint'?
alert('A', { ...rest, when, summary: ({ labels }) => labels.endpiont });
// @ts-expect-error Property 'instance' does not exist on type 'Readonly<Record<"endpoint", string>>'
alert('A', { ...rest, when, summary: ({ labels }) => labels.instance });
// @ts-expect-error Property 'percentage' does not exist on type
alert('A', { ...rest, when, description: ({ value }) => value.percentage });
// @ts-expect-error Property 'duration' does not exist on type
alert('A', { ...rest, when: lag.above(3), description: ({ value }) => value.duration });
alert('A', { ...rest, when: requests.rate().above(perSecond), description: ({ value }) => value.perSecond });
alert('A', { ...rest, when: lag.above(3), description: ({ value }) => value.yesNo });
// @ts-expect-error Property 'dollars' does not exist on type
alert('A', { ...rest, when: lag.above(3), description: ({ value }) => value.dollars });
alert('A', { ...rest, when, accept: [{ code: 'rules/short-for', reason: 'It is short.' }], runbook: 'Shared' });
// @ts-expect-error Type '"short-for"' is not assignable to type '`${string}/${string}`'
alert('A', { ...rest, when, accept: [{ code: 'short-for', reason: 'It is short.' }] });
// @ts-expect-error Property 'reason' is missing in type
alert('A', { ...rest, when, accept: [{ code: 'rules/short-for' }] });
// @ts-expect-error is not assignable to type 'Invalid<"'2 m' is not a duration
alert('A', { ...rest, when, for: '2 m' });
// @ts-expect-error Type '"page"' is not assignable to type '"critical" | "warning" | "ticket" | "info"'
alert('A', { ...rest, when, severity: 'page' });
// @ts-expect-error the label 'severity' is set by the alert itself
alert('A', { ...rest, when, labels: { severity: 'critical' } });
// @ts-expect-error is missing the following properties from type 'Vector<
alert('A', { ...rest, when: requests });
// @ts-expect-error Property 'summary' is missing in type
alert('A', { when, severity: 'critical', service: 'api', description: '' });

const recorded = record('endpoint:requests:rate5m', requests.rate('5m').sum({ by: ['endpoint'] }));
recorded.series satisfies Gauge<'endpoint:requests:rate5m', 'endpoint', 'count/second'>;
recorded.series.where({ endpoint: 'fraud' });

// @ts-expect-error metric endpoint:requests:rate5m has no label 'status'
recorded.series.where({ status: '200' });
// @ts-expect-error 'requests_rate5m' is not level:metric:operations, like 'endpoint:requests:rate5m'
record('requests_rate5m', requests.rate());
// @ts-expect-error 'endpoint::rate5m' is not level:metric:operations
record('endpoint::rate5m', requests.rate());
// @ts-expect-error 'a:b:c:d' is not level:metric:operations
record('a:b:c:d', requests.rate());
// @ts-expect-error is not assignable to type 'Invalid<"'5 m' is not a duration
ruleGroup('shop', 'latency', { window: '5 m', rules: [] });
ruleGroup('shop', 'latency', { limit: 5, queryOffset: '1m', labels: { area: 'eu' }, rules: [] });
// @ts-expect-error is not assignable to type 'Invalid<"'1 m' is not a duration
ruleGroup('shop', 'latency', { queryOffset: '1 m', rules: [] });
// @ts-expect-error the label 'severity' is set by the alert itself
ruleGroup('shop', 'latency', { labels: { severity: 'critical' }, rules: [] });

const quiet = [steady('10m', { perMinute: 60 })];
counterSeries(requests, { endpoint: 'fraud', status: '200' }, quiet);
counterSeries(requests, { endpoint: 'fraud', status: '200', instance: 'api-1' }, [steady('5m', 'missing')], 0);
gaugeSeries(api.up, {}, [steady('5m', { level: 1 }), steady('5m', 'missing')]);
const input = [histogramSeries(duration, { endpoint: 'fraud' }, [steady('5m', { perMinute: 6, below: { 0.1: 1 } })])];

// @ts-expect-error Property 'status' is missing
counterSeries(requests, { endpoint: 'fraud' }, quiet);
// @ts-expect-error 'venue' does not exist in type
counterSeries(requests, { endpoint: 'fraud', status: '200', venue: 'x' }, quiet);
// @ts-expect-error is not assignable to type 'GaugeBehaviour'
gaugeSeries(lag, { topic: 'events' }, [steady('5m', { perMinute: 1 })]);
// @ts-expect-error '5 m' is not a duration
steady('5 m', { level: 1 });

const annotations = { summary: 'Slow', description: 'Slow' };
ruleTest({
  alert: slow,
  input,
  silentAt: '3m',
  firingAt: '4m',
  fires: [{ labels: { endpoint: 'fraud' }, annotations }],
});
quietTest({ alert: slow, name: 'quiet', input, at: '10m' });

// @ts-expect-error Property 'endpoint' is missing in type '{}'
ruleTest({ alert: slow, input, silentAt: '3m', firingAt: '4m', fires: [{ labels: {}, annotations }] });
