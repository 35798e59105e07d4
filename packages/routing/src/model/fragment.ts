import type { TimeInterval } from '../interval/time-interval.ts';
import type { Inhibition } from './inhibition.ts';
import type { Receiver } from './receiver.ts';
import type { GroupBy, Route } from './route.ts';
import type { Silence } from './silence.ts';

/** What a domain says about its own alerts. It sees no other's: all of it is held to the label `domain`. */
export interface RoutingFragment {
  readonly domain: string;
  /** Who hears of what no route of the domain matches. */
  readonly receiver: Receiver;
  /** How its alerts are grouped, where a route says nothing else. */
  readonly groupBy: GroupBy;
  /** Tried in their order. */
  readonly routes: readonly Route[];
  readonly inhibitions: readonly Inhibition[];
  /** Times at which none of its alerts is told, again and again. What happens once is a silence. */
  readonly maintenance: readonly TimeInterval[];
  readonly silences: readonly Silence[];
}

type Optional = 'inhibitions' | 'maintenance' | 'silences';

/** A domain's part of the tree: `routingFragment('shop', { receiver, groupBy: ['alertname'], routes: [critical] })`. */
export const routingFragment = (
  domain: string,
  options: Omit<RoutingFragment, 'domain' | Optional> & Partial<Pick<RoutingFragment, Optional>>,
): RoutingFragment => ({ inhibitions: [], maintenance: [], silences: [], ...options, domain });
