/** A small shop: what the examples of `docs/problems/` and the tests of the checks are written with. */
import { dashboardKeys, duration as durationText, formatDuration, seconds, type Duration } from '@belvedere/core';
import {
  catalog,
  counter,
  gauge,
  histogram,
  job,
  nativeHistogram,
  summary,
  type InstantVector,
} from '@belvedere/promql';
import {
  alert,
  gaugeSeries,
  quietTest,
  ruleTest,
  steady,
  type Alert,
  type RuleGroup,
  type RuleTest,
} from '@belvedere/rule-kit';
import type { Domain } from '../../domain.ts';
import { checkDomain } from '../index.ts';
import { alertsOf } from '../rules/alerts-of.ts';

export const api = job('api', { scrapeInterval: '15s' });
export const worker = job('worker', { scrapeInterval: '15s' });

export const requests = counter('requests_total', {
  help: 'Requests answered.',
  labels: ['endpoint', 'status'],
  values: { status: ['200', '404', '500', '503'] },
  job: api,
});
export const duration = histogram('request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['endpoint'],
  job: api,
});
export const lag = gauge('consumer_lag_seconds', {
  help: 'Age of the oldest event that waits.',
  labels: ['topic'],
  job: api,
});
export const latency = nativeHistogram('latency_seconds', {
  help: 'Time to answer a request.',
  labels: ['endpoint'],
  job: api,
});
export const pause = summary('pause_seconds', { help: 'Time that a pause took.', quantiles: [0.5, 1], job: api });
export const memory = gauge('memory_used_bytes', { help: 'Memory used.', job: api });
export const jobs = counter('jobs_total', { help: 'Jobs done.', labels: ['queue', 'request_id'], job: worker });

const shopCatalog = catalog('shop', { requests, duration, lag, latency, pause, memory, jobs });

const lagging = lag.max({ by: ['topic'] }).above(seconds(60));

export const keys = dashboardKeys('shop', { overview: 'Overview', api: 'API' });

/** An alert that is sound; `when` is its condition. */
export const alertNamed = (name: string, when: InstantVector<'topic', 'seconds'> = lagging): Alert =>
  alert(name, {
    when,
    for: '2m',
    severity: 'warning',
    service: 'api',
    summary: 'A consumer is lagging',
    description: ({ labels, value }) => `The oldest event of ${labels.topic} waits for ${value.duration}.`,
  });

/** A domain with the shop's catalog; every alert of it that has no test of its own is given sound ones. */
export function shop(parts: Partial<Domain> = {}): Domain {
  const { groups = [] } = parts;
  return {
    name: 'shop',
    catalogs: [shopCatalog],
    dashboards: [],
    groups,
    tests: groups.flatMap(soundTests),
    ...parts,
  };
}

/** All problems of a domain whose alerts have their runbooks. */
export const problemsOf = (domain: Domain): ReturnType<typeof checkDomain> =>
  checkDomain(domain, { runbooks: new Set(alertsOf(domain).map(({ name }) => name)) });

/** The codes of all problems of the shop with these parts. */
export const codesOf = (parts: Partial<Domain>): readonly string[] => problemsOf(shop(parts)).map(({ code }) => code);

const quiet = [gaugeSeries(lag, { topic: 'any' }, [steady('1h', { level: 0 })])];

/** For each alert both sides of its `for`, and silence. */
const soundTests = ({ interval, rules }: RuleGroup): readonly RuleTest[] =>
  rules
    .filter((rule) => rule.kind === 'alert')
    .flatMap((alert) => {
      const firing = Math.max(alert.for, interval);
      const labels = Object.fromEntries(alert.expression.labels.map((label) => [label, 'any']));
      const fires = [{ labels, annotations: alert.annotations }];
      return [
        ruleTest({ alert, input: [], silentAt: text(firing - interval), firingAt: text(firing), fires }),
        quietTest({ name: 'stays quiet', alert, input: quiet, at: text(firing) }),
      ];
    });

const text = (length: number): Duration => durationText(formatDuration(length));
