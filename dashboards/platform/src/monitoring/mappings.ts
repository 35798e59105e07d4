/** What values mean in words and colours. */
import type { ValueMapping } from '@belvedere/dashboard-kit';

/** The share of the targets of a job that answer. */
export const PARTLY_UP: readonly ValueMapping[] = [
  { value: 0, text: 'Down', colour: 'red' },
  { from: 0.001, to: 0.999, text: 'Partly up', colour: 'orange' },
  { value: 1, text: 'Up', colour: 'green' },
];

/** Whether a configuration was taken. */
export const LOADED: readonly ValueMapping[] = [
  { value: 0, text: 'Refused', colour: 'red' },
  { value: 1, text: 'Loaded', colour: 'green' },
];

/** Whether the instances of a cluster differ. */
export const DIFFERENT: readonly ValueMapping[] = [
  { value: 0, text: 'The same', colour: 'green' },
  { value: 1, text: 'Different', colour: 'orange' },
];

/** Whether the alert fires that always fires. */
export const BEATS: readonly ValueMapping[] = [
  { value: 0, text: 'Silent', colour: 'red' },
  { value: 1, text: 'Beats', colour: 'green' },
];
