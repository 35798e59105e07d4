import type { Severity } from '@belvedere/organization';

/** The colours that a status has; Grafana adapts each to the theme. */
export type Colour = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'purple' | 'text' | 'transparent';

/** What carries no judgement. */
export const NEUTRAL: Colour = 'blue';

/** Where an alert of a severity fires. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, Colour>> = {
  critical: 'red',
  warning: 'orange',
  ticket: 'yellow',
  info: 'blue',
};
