import type { Alert, RecordingRule, WrittenGroup, WrittenRule } from '@belvedere/rule-kit';
import type { WrittenQuery } from './query/written-query.ts';

/** A rule as it was written, with its query and the definition that the source will make. */
export interface ImportedRule {
  readonly written: WrittenRule;
  readonly query: WrittenQuery;
  /** Labels that its texts name and its query loses. */
  readonly lostLabels: readonly string[];
  readonly definition: Alert | RecordingRule;
}

/** A group with its rules. */
export interface ImportedGroup {
  readonly written: WrittenGroup;
  readonly rules: readonly ImportedRule[];
}

/** As messages name it. */
export const ruleName = ({ alert, record }: WrittenRule): string =>
  alert === '' ? `recording ${record}` : `alert ${alert}`;
