/** Windows that are fixed on purpose, whatever the step of a panel is. */

/** A share of the hour before each point, as its alert looks at it. */
export const LAST_HOUR = {
  code: 'dashboards/fixed-window',
  reason: 'It is the share of the last hour at each point, as the title says and the alert judges it.',
} as const;

/** Trainings end many minutes apart. */
export const LAST_DAY = {
  code: 'dashboards/fixed-window',
  reason: 'Trainings end many minutes apart: a window as short as a step would hold none.',
} as const;
