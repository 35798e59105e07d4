import type { Rule } from '../group.ts';
import type { RuleTest } from './rule-test.ts';

/** Whether a test is one of a rule: of an alert by its name, of a recording by its name and the labels that it sets. */
export function isTestOf(test: RuleTest, rule: Rule): boolean {
  if (test.kind === 'alert') return rule.kind === 'alert' && rule.name === test.alert.name;
  return (
    rule.kind === 'recording' && recordingKey(rule.name, rule.labels) === recordingKey(test.recording, test.labels)
  );
}

/** What tells a recording from others: rules may record under one name where they set different labels. */
export const recordingKey = (name: string, labels: Readonly<Record<string, string>>): string =>
  JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
