import { count, ratio, seconds } from '@belvedere/core';
import fc from 'fast-check';
import {
  asin,
  counter,
  gauge,
  histogram,
  hour,
  job,
  nativeHistogram,
  PANEL_RANGE,
  scalar,
  sin,
  time,
  vector,
  type InstantVector,
} from '../../index.ts';

/** Random expressions, each step of which the compiler has checked: shares by endpoint, from every kind of metric. */

const api = job('api', { scrapeInterval: '15s' });
const options = { help: 'Of the chains.', labels: ['endpoint'], job: api } as const;
export const requests = counter('requests_total', { ...options, labels: ['endpoint', 'status'] });
export const duration = histogram('request_duration_seconds', options);
export const latency = nativeHistogram('latency_seconds', options);
export const used = gauge('used_ratio', { ...options, labels: ['endpoint', 'status'] });
export const last = gauge('last_timestamp_seconds', options);
export const metrics = { requests, duration, latency, used, last };

const by = { by: ['endpoint'] } as const;
const totals = requests.rate('5m').sum(by);
type Share = InstantVector<'endpoint', 'ratio'>;

const sources: readonly Share[] = [
  requests.where({ status: /5../ }).rate().sum(by).dividedBy(totals),
  used.avg(by),
  used.where({ status: ['a', 'b'] }).quantile(0.9, by),
  used
    .over('1h')
    .quantile(0.5)
    .max({ without: ['status', 'job', 'instance'] }),
  duration.shareUpTo(seconds(1), by),
  duration.fraction({ from: seconds(0), to: seconds(0.3) }, { without: ['job', 'instance'] }),
  duration.quantile(0.9, { ...by, window: PANEL_RANGE }).dividedBy(duration.average(by)),
  latency.fraction({ from: seconds(0), to: seconds(0.3) }, by),
  latency.distribution(by).trimUpper(seconds(1)).count().dividedBy(latency.rate(by)),
  time().minus(last).max(by).dividedBy(seconds(60)),
  scalar(1).minus(used.at('end').min(by)),
];

const binary: readonly ((left: Share, right: Share) => Share)[] = [
  (left, right) => left.plus(right),
  (left, right) => left.minus(right, { on: ['endpoint'] }),
  (left, right) => left.times(right, { ignoring: [] }),
  (left, right) => left.dividedBy(right, { on: ['endpoint'], groupLeft: [] }),
  (left, right) => left.modulo(right, { on: ['endpoint'], groupRight: [] }),
  (left, right) => left.plus(right, { on: ['endpoint'], fill: 0 }),
  (left, right) => left.plus(right, { ignoring: [], fill: { left: 1 } }),
  (left, right) => left.above(right),
  (left, right) => left.atMost(right, { on: ['endpoint'] }).bool(),
  (left, right) => left.and(right),
  (left, right) => left.unless(right.below(ratio(0.5))),
  (left, right) => left.or(right),
  (left, right) => left.minus(scalar(right.max())),
];

const unary: readonly ((share: Share) => Share)[] = [
  (share) => share.complement(),
  (share) => share.negated(),
  (share) => share.power(2).sqrt(),
  (share) => share.ln().exp(),
  (share) =>
    asin(sin(share))
      .dividedBy(scalar(2))
      .atan2(share.times(vector(ratio(1)), { on: [], groupLeft: [] }).atan2(share))
      .modulo(share.atan2(share))
      .dividedBy(share.atan2(share)),
  (share) => share.abs().ceil().floor().round().round(ratio(0.1)),
  (share) => share.clamp(ratio(0), ratio(1)),
  (share) => share.clampMin(ratio(0)).clampMax(ratio(1)),
  (share) => share.above(0).bool(),
  (share) => share.equals(ratio(1)),
  (share) => share.sum(by),
  (share) => share.avg(by),
  (share) => share.stddev({ without: [] }),
  (share) => share.topk(3),
  (share) => share.bottomk(1, by),
  (share) => share.limitk(1),
  (share) => share.limitRatio(-0.5, by),
  (share) =>
    share
      .countValues('value', by)
      .min(by)
      .dividedBy(count(1))
      .times(ratio(1))
      .dividedBy(count(2))
      .sgn()
      .dividedBy(share.sgn()),
  (share) => share.sort().sortDesc().sortByLabel('endpoint'),
  (share) => share.withLabels({ endpoint: 'a"$1' }),
  (share) => share.labelReplace({ to: 'endpoint', from: 'endpoint', match: /(.*)-v\d/, replacement: '$1' }),
  (share) => share.labelJoin('endpoint', ['endpoint', 'endpoint'], '/'),
  (share) => share.offset('5m'),
  (share) => share.ahead('1h'),
  (share) => share.at('start'),
  (share) => share.over('1h', { step: '1m' }).avg(),
  (share) => share.over('1h').offset('1d').doubleExponentialSmoothing({ level: 0.5, trend: 0.5 }),
  (share) => share.over().at('end').predictLinear('4h'),
  (share) => share.over(PANEL_RANGE).mad(),
  (share) => share.over('1h').tsOfMax().dividedBy(share.timestamp()),
  (share) => share.and(hour().atLeast(8), { on: [] }),
  (share) => share.or(share.absent().withLabels({ endpoint: 'none' })),
];

/** A chain of a few steps. */
export const { chain } = fc.letrec<{ chain: Share }>((tie) => ({
  chain: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...sources),
    fc.tuple(fc.constantFrom(...unary), tie('chain')).map(([step, share]) => step(share)),
    fc.tuple(fc.constantFrom(...binary), tie('chain'), tie('chain')).map(([step, left, right]) => step(left, right)),
  ),
}));
