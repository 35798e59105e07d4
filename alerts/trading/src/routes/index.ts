import { routingFragment, teamReceiver, type RoutingFragment } from '@belvedere/routing';
import { business } from './business.ts';
import { critical } from './critical.ts';
import { inhibitions } from './inhibitions.ts';
import { info } from './info.ts';
import { security, securityAndOn } from './security.ts';
import { tickets } from './tickets.ts';
import { owners, warning, warningOfObjective } from './warning.ts';

/**
 * Who hears of the domain's alerts. By what they are about, then by how urgent they are: PagerDuty carries out the
 * escalation, and the routes only say which of its services is told.
 */
export const routes: RoutingFragment = routingFragment('trading', {
  receiver: teamReceiver('trading'),
  groupBy: ['alertname', 'service'],
  routes: [securityAndOn, security, business, critical, owners, warningOfObjective, warning, tickets, info],
  inhibitions,
});
