import { section, text } from '@belvedere/dashboard-kit';

const HOW_TO = `
How often an alert fired says what it costs; whether it was right, only those who were called know. For each rule of the table:

- **Did somebody act?** PagerDuty knows who acknowledged and what was noted: export its incidents of the month and hold them against the table. Below one in two, the alert is wrong.
- **Fires often and briefly:** raise its bound, lengthen its wait, or let \`keep_firing_for\` bridge the gaps.
- **Fires with others:** inhibit it by the one that tells the cause.
- **Fires for days:** make it a ticket with an owner, or delete it.
`;

/** What the figures do not say. */
export const judging = section('How to judge them', [
  text('Was the alert right?', { content: HOW_TO, width: 24, height: 8 }),
]);
