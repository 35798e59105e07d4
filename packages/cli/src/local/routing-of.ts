import type { Domain } from '@belvedere/compile';
import { receiver, route, webhook, withIdentityLabels, type Routing } from '@belvedere/routing';

/** Where no domain has routes: the page hears of every alert. */
const EVERYTHING_TO_PAGE: Routing = {
  root: route('default', { receiver: receiver('page', [webhook({ url: 'this page' })]), groupBy: ['alertname'] }),
  inhibitions: [],
  silences: [],
};

/** The one tree of all domains, with the labels that tell one Prometheus from another, as it is compiled. */
export function routingOf(domains: readonly Pick<Domain, 'routing'>[], identityLabels: readonly string[]): Routing {
  const tree = domains.find(({ routing }) => routing !== undefined)?.routing?.tree;
  return tree === undefined ? EVERYTHING_TO_PAGE : withIdentityLabels(tree, identityLabels);
}
