import { route, teamReceiver } from '@belvedere/routing';

/** Revenue, volume, signals, users: those who answer for the business. Nobody is woken. */
export const business = route('business', {
  where: { category: 'business' },
  receiver: teamReceiver('business'),
  groupBy: ['alertname'],
  repeatInterval: '12h',
});
