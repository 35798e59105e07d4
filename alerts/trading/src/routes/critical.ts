import { teams } from '@belvedere/organization';
import { email, onCall, receiver, route, slackChannel, smsOnCall } from '@belvedere/routing';

/** At once, by every way; again each hour until it is over, and when it is. */
export const critical = route('critical', {
  where: { severity: 'critical' },
  receiver: receiver('trading-critical', [
    slackChannel('#alerts-critical'),
    email({ to: [teams.trading.email] }),
    smsOnCall(),
    onCall('critical'),
  ]),
  groupWait: '0s',
  groupInterval: '1m',
  repeatInterval: '1h',
});
