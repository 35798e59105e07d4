/** What the platform promises to those who rely on it; the defaults are its own. */
export interface ObjectiveRatios {
  /** Share of the rules that are evaluated without failing. */
  readonly ruleEvaluation: number;
  /** Share of the notifications that reach who is to receive them. */
  readonly notificationDelivery: number;
  /** Share of all scrapes that succeed. */
  readonly scrapeSuccess: number;
}

export const defaultRatios: ObjectiveRatios = {
  ruleEvaluation: 0.999,
  notificationDelivery: 0.99,
  scrapeSuccess: 0.99,
};
