import { seconds } from '@belvedere/core';
import { counter, gauge, job } from '@belvedere/promql';
import {
  alert,
  available,
  counterSeries,
  firing,
  gaugeSeries,
  pending,
  ramp,
  reset,
  scenario,
  silent,
  sparse,
  steady,
  target,
} from '../index.ts';

const api = job('api', { scrapeInterval: '10s' });
const requests = counter('requests_total', { help: 'Requests.', job: api });
const lag = gauge('lag_seconds', { help: 'Lag.', labels: ['topic'], job: api });
const lagging = alert('Lagging', {
  when: lag.max({ by: ['topic'] }).above(seconds(60)),
  severity: 'warning',
  service: 'api',
  summary: 'Lags',
  description: 'Look.',
});
const annotations = { summary: 'Lags', description: 'Look.' };

counterSeries(requests, {}, [ramp('5m', { perMinute: 0 }, { perMinute: 60 }), reset('5m', { perMinute: 1 })]);
counterSeries(requests, {}, [sparse('1h', { every: '10m' })]);
target(api, 'api-0', [available('5m')], counterSeries(requests, {}, [steady('5m', { perMinute: 60 })]));
scenario(lagging, {
  name: 'fires',
  given: [],
  expect: [silent('1m'), pending('2m', { topic: 'a' }), firing('3m', { labels: { topic: 'a' }, annotations })],
});

// @ts-expect-error Type 'Pending<"topik">' is not assignable to type 'Expectation<"topic">'
scenario(lagging, { name: '', given: [], expect: [pending('2m', { topik: 'a' })] });
// @ts-expect-error Property 'topic' is missing
scenario(lagging, { name: '', given: [], expect: [firing('2m', { labels: {}, annotations })] });
// @ts-expect-error '5 m' is not a duration: write it like '30s', '5m' or '1h30m'
silent('5 m');
// @ts-expect-error is not assignable to type 'Invalid<"'10 m' is not a duration
sparse('1h', { every: '10 m' });
// @ts-expect-error is not assignable to type 'GaugeBehaviour'
gaugeSeries(lag, { topic: 'a' }, [reset('5m', { perMinute: 1 })]);
// @ts-expect-error is not assignable to type 'CounterBehaviour'
counterSeries(requests, {}, [steady('5m', { level: 1 })]);
