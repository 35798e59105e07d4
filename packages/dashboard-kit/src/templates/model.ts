import type { Panel } from '../definition/panels/index.ts';
import { section, type Section, type SectionOptions } from '../definition/section.ts';
import type { Measure } from './measure.ts';
import { shown } from './shown.ts';

/** A model that is asked, one's own or somebody else's. */
export interface Model {
  readonly calls: Measure<'count/second'>;
  readonly duration: Measure<'seconds'>;
  readonly errors?: Measure<'count/second'> | Measure<'ratio'>;
  /** How sure it is, or how often it is right. */
  readonly quality?: Measure<'ratio'>;
  readonly cost?: Measure<string>;
  readonly further?: readonly Panel[];
}

/** How often models are asked, how fast, how well and for how much: `modelSection('Models', { calls, duration, errors, cost })`. */
export const modelSection = (
  title: string,
  { calls, duration, errors, quality, cost, further = [] }: Model,
  options: SectionOptions = {},
): Section =>
  section(
    title,
    [
      ...shown(`${title}: calls`, 'How often each model is asked, per second.', calls),
      ...shown(`${title}: time`, 'How long each model takes to answer.', duration),
      ...shown(`${title}: errors`, 'Calls that brought no answer.', errors),
      ...shown(`${title}: quality`, 'How sure of itself, or how right, each model is.', quality),
      ...shown(`${title}: cost`, 'What each model costs.', cost),
      ...further,
    ],
    options,
  );
