/** A small shop with a tree of its own: what the examples of the pages `docs/problems/routing-*.md` are written with. */
import { seconds } from '@belvedere/core';
import { gauge, histogram, job } from '@belvedere/promql';
import {
  deadMansSwitch,
  email,
  mergeRouting,
  receiver,
  routingFragment,
  secret,
  webhook,
  type GroupBy,
  type Inhibition,
  type Route,
  type Routing,
  type SharedRouting,
} from '@belvedere/routing';
import { alert, ruleGroup, type RuleGroup } from '@belvedere/rule-kit';

const api = job('api', { scrapeInterval: '15s' });
const duration = histogram('request_duration_seconds', { help: 'Time to answer.', labels: ['endpoint'], job: api });
const orders = gauge('orders_waiting', { help: 'Orders that wait.', job: api });

const says = { summary: 'Something is wrong', description: 'Look at it.' } as const;
const requestsSlow = alert('RequestsSlow', {
  when: duration.quantile(0.95, { by: ['endpoint'] }).above(seconds(1)),
  for: '5m',
  severity: 'warning',
  service: 'api',
  ...says,
});
const shopDown = alert('ShopDown', { when: orders.sum().below(1), severity: 'critical', service: 'api', ...says });
const watchdog = alert('Watchdog', { when: orders.sum().above(-1), severity: 'info', service: 'monitoring', ...says });

/** The alerts of the shop's domain, which bears a team's name, as every domain does. */
export const groups: readonly RuleGroup[] = [
  ruleGroup('trading', 'api', { rules: [requestsSlow, shopDown, watchdog] }),
];

const heartbeat = receiver('heartbeat', [webhook({ url: secret('heartbeat-url'), sendResolved: false })]);
const everyone = receiver('shop-team', [email({ to: ['team@example.com'] })]);

/** What the examples say of the tree's shared part. */
export const shared: SharedRouting = {
  receiver: receiver('unowned', [email({ to: ['unowned@example.com'] })]),
  groupBy: ['alertname', 'domain'],
  routes: [deadMansSwitch(heartbeat)],
  inhibitions: [],
};

export interface ShopOptions {
  readonly groupBy?: GroupBy;
  readonly routes?: readonly Route[];
  readonly inhibitions?: readonly Inhibition[];
  readonly sharedInhibitions?: readonly Inhibition[];
}

/** The tree of the shop, with what an example adds. */
export const shopRouting = ({
  groupBy = ['alertname'],
  routes = [],
  inhibitions = [],
  sharedInhibitions = [],
}: ShopOptions): Routing =>
  mergeRouting({ ...shared, inhibitions: sharedInhibitions }, [
    routingFragment('trading', { receiver: everyone, groupBy, routes, inhibitions }),
  ]);
