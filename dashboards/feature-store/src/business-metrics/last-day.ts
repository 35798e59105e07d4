import { stat } from '@belvedere/dashboard-kit';
import { detectionRate, falseAlarms } from './fraud.ts';
import { gained, lost, net } from './revenue.ts';
import { declinedShare } from './transactions.ts';

const figure = { width: 4, decimals: 1 } as const;

/** The last day in six figures. */
export const lastDay = [
  stat('Net, last day', {
    description: 'What the models brought within the last 24 hours, less what their wrong decisions cost.',
    query: net('1d'),
    width: 4,
  }),
  stat('Gained, last day', {
    description:
      'Revenue that the models brought within the last 24 hours: fraud prevented, and what customers were shown.',
    query: gained('1d').sum(),
    width: 4,
  }),
  stat('Lost, last day', {
    description:
      'Revenue that wrong decisions cost within the last 24 hours: fraud missed, and good customers declined.',
    query: lost('1d').sum(),
    width: 4,
  }),
  stat('Fraud found, last day', {
    description: 'Share of the fraud of the last 24 hours that was found before it cost anything.',
    query: detectionRate,
    ...figure,
  }),
  stat('False alarms, last day', {
    description: 'Share of what was called fraud within the last 24 hours that was none: good customers turned away.',
    query: falseAlarms,
    ...figure,
  }),
  stat('Declined, last day', {
    description: 'Share of the transactions of the last 24 hours that were declined.',
    query: declinedShare,
    ...figure,
  }),
] as const;
