import type { RoutingFragment } from '../model/fragment.ts';
import type { Inhibition } from '../model/inhibition.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Receiver } from '../model/receiver.ts';
import { route, type GroupBy, type Route } from '../model/route.ts';
import type { Routing } from '../model/routing.ts';
import type { Silence } from '../model/silence.ts';
import { LABEL_DOMAIN, LIVE } from '../convention/labels.ts';

/** What belongs to no domain: who hears of alerts that nobody owns, and what comes before all domains. */
export interface SharedRouting {
  /** Who hears of what nothing matches. */
  readonly receiver: Receiver;
  readonly groupBy: GroupBy;
  /** Before the domains' routes, in this order. */
  readonly routes: readonly Route[];
  /** Between alerts of any domains. */
  readonly inhibitions: readonly Inhibition[];
}

/**
 * One tree of all fragments: the shared routes, then one route a domain, by name. A domain's alerts reach only its own
 * fragment, so that the order in which fragments are given does not matter.
 *
 * Throws a `TypeError` where two fragments claim one domain.
 */
export function mergeRouting(shared: SharedRouting, fragments: readonly RoutingFragment[]): Routing {
  const ordered = [...fragments].sort((a, b) => (a.domain < b.domain ? -1 : 1));
  const twice = ordered.find(({ domain }, index) => ordered[index + 1]?.domain === domain);
  if (twice !== undefined)
    throw new TypeError(`two fragments route the alerts of ${twice.domain}: merge them into one`);
  return {
    root: route('default', {
      receiver: shared.receiver,
      groupBy: shared.groupBy,
      routes: [...shared.routes, ...ordered.map(domainRoute)],
    }),
    inhibitions: [...shared.inhibitions, ...ordered.flatMap(domainInhibitions)].map(fromLiveAlerts),
    silences: ordered.flatMap(domainSilences),
  };
}

function domainRoute({ domain, receiver, groupBy, routes, maintenance }: RoutingFragment): Route {
  const whole = route(domain, { where: { [LABEL_DOMAIN]: domain }, receiver, groupBy, routes });
  return maintenance.length === 0 ? whole : mutedIn(whole, maintenance);
}

/** A route with its children, silent in further intervals: a child inherits none. */
const mutedIn = (whole: Route, intervals: RoutingFragment['maintenance']): Route => ({
  ...whole,
  mute: [...whole.mute, ...intervals.filter((interval) => !whole.mute.includes(interval))],
  routes: whole.routes.map((child) => mutedIn(child, intervals)),
});

const domainInhibitions = ({ domain, inhibitions }: RoutingFragment): readonly Inhibition[] =>
  inhibitions.map((inhibition) => ({
    ...inhibition,
    name: `${domain}: ${inhibition.name}`,
    source: ofDomain(domain, inhibition.source),
    target: ofDomain(domain, inhibition.target),
  }));

const domainSilences = ({ domain, silences }: RoutingFragment): readonly Silence[] =>
  silences.map((silence) => ({
    ...silence,
    name: `${domain}: ${silence.name}`,
    matchers: ofDomain(domain, silence.matchers),
  }));

const ofDomain = (domain: string, matchers: readonly Matcher[]): readonly Matcher[] =>
  withMatcher(matchers, { label: LABEL_DOMAIN, operator: '=', value: domain });

/** A shadow tells nobody, and so must keep nobody from being told. */
const fromLiveAlerts = (inhibition: Inhibition): Inhibition => ({
  ...inhibition,
  source: withMatcher(inhibition.source, LIVE),
});

const withMatcher = (matchers: readonly Matcher[], added: Matcher): readonly Matcher[] =>
  [...matchers.filter((matcher) => !isSame(matcher, added)), added].sort((a, b) => (a.label < b.label ? -1 : 1));

const isSame = (a: Matcher, b: Matcher): boolean =>
  a.label === b.label && a.operator === b.operator && a.value === b.value;
