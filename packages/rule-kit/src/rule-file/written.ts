import type { Problem } from '@belvedere/core';
import type { CarriedFields } from '../imported/carried.ts';
import type { Texts } from '../imported/texts.ts';

/** A rule as somebody wrote it: its texts unchanged, empty where left out. */
export interface WrittenRule {
  readonly record: string;
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly keepFiringFor: string;
  readonly labels: Texts;
  readonly annotations: Texts;
  /** Fields that Prometheus does not know. */
  readonly fields: CarriedFields;
}

/** A group as somebody wrote it. */
export interface WrittenGroup {
  readonly name: string;
  readonly interval: string;
  readonly queryOffset: string;
  readonly limit: string;
  readonly labels: Texts;
  readonly fields: CarriedFields;
  readonly rules: readonly WrittenRule[];
}

/** All that a text of rules holds. */
export interface WrittenRules {
  readonly groups: readonly WrittenGroup[];
  /** Everything for which Prometheus would refuse it. */
  readonly problems: readonly Problem[];
  /** What the text has and no rule does: comments, what a resource says of itself. */
  readonly lost: readonly string[];
}
