/** What a notification says of an alert, beside its summary and description. */
export interface Message {
  /** Labels that are shown, where an alert has them. */
  readonly facts: readonly string[];
  /** What it leads to, by the annotation that holds the address. */
  readonly links: readonly MessageLink[];
}

export interface MessageLink {
  readonly title: string;
  readonly annotation: string;
}

/** What every notification says: whose alert it is, and where its reader goes on. */
export const MESSAGE: Message = {
  facts: ['severity', 'domain', 'service', 'team'],
  links: [
    { title: 'Runbook', annotation: 'runbook_url' },
    { title: 'Dashboard', annotation: 'panel_url' },
    { title: 'Silence', annotation: 'silence_url' },
  ],
};
