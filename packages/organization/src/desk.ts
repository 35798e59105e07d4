/** Where alerts become tickets. */
export interface TicketQueue {
  readonly url: string;
  readonly project: string;
  readonly issueType: string;
  /** The user that creates the tickets. */
  readonly user: string;
  /** The name of the secret that holds the user's token. */
  readonly token: string;
  /** The transition that closes a ticket whose alert is over. */
  readonly resolveTransition: string;
}

/** The queue of all teams: low priority, the next working day. */
export const ticketQueue: TicketQueue = {
  url: 'https://example.atlassian.net/rest/api/2',
  project: 'OPS',
  issueType: 'Task',
  user: 'alertmanager@example.com',
  token: 'jira-token',
  resolveTransition: 'Done',
};

/** The topic that the phones on call are subscribed to: who is on call changes without a change of the routes. */
export const onCallSms = { topicArn: 'arn:aws:sns:eu-central-1:000000000000:on-call', region: 'eu-central-1' } as const;

/** When people work, by the clock of their office. */
export const businessHours = {
  weekdays: ['monday', 'friday'],
  times: ['08:00', '18:00'],
  location: 'Europe/Zurich',
} as const;
