/** What an alert asks of those who receive it. */
export interface SeverityMeaning {
  readonly meaning: string;
  /** Whether somebody is woken for it. */
  readonly wakes: boolean;
}

/** The severities, most urgent first. Every `severity` of an alert is one of them. */
export const severities = {
  critical: { meaning: 'wakes somebody, at once', wakes: true },
  warning: { meaning: 'is looked at in working hours', wakes: false },
  ticket: { meaning: 'becomes a ticket: the next days decide', wakes: false },
  info: { meaning: 'is only shown', wakes: false },
} as const satisfies Readonly<Record<string, SeverityMeaning>>;

export type Severity = keyof typeof severities;

/** From the most to the least urgent. */
export const SEVERITIES = Object.keys(severities) as readonly Severity[];

/** What an alert is about, where that decides who hears of it beside its owner. */
export const CATEGORIES = ['business', 'security'] as const;
export type Category = (typeof CATEGORIES)[number];
