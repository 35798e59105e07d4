/** The colours that a status has; Grafana adapts each to the theme. */
export type Colour = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'purple' | 'text' | 'transparent';

/** What carries no judgement. */
export const NEUTRAL: Colour = 'blue';
