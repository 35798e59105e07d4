import { unitOf } from '../definition/panel.ts';
import type { WithFields } from './field-config.ts';

/** Of a ratio the ends of a scale are known: nothing and all. */
export const withEnds = <Panel extends WithFields>(panel: Panel): Panel =>
  unitOf(panel.queries) === 'ratio'
    ? { ...panel, settings: { min: 0, max: { value: 1, unit: 'ratio' }, ...panel.settings } }
    : panel;
