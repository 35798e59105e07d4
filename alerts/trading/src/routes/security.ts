import { route, teamReceiver } from '@belvedere/routing';

const receiver = teamReceiver('security');

/** Security events: the security team and its channel. What is critical goes on, and wakes who is on call, too. */
export const securityAndOn = route('security-critical', {
  where: { category: 'security', severity: 'critical' },
  receiver,
  continue: true,
  groupWait: '0s',
  repeatInterval: '1h',
});

export const security = route('security', {
  where: { category: 'security', severity: ['warning', 'ticket', 'info'] },
  receiver,
});
