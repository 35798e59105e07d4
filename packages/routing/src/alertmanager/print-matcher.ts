import type { Matcher } from '../model/matcher.ts';

/** Names that need no quotes in either grammar of matchers, the classic one and that of UTF-8. */
const PLAIN = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;

/** Whether only Alertmanager 0.27 and newer can read the name of a matcher's label. */
export const needsUtf8 = (label: string): boolean => !PLAIN.test(label);

/**
 * A matcher in Alertmanager's notation: `printMatcher({ label: 'severity', operator: '=', value: 'critical' })` is
 * `severity="critical"`.
 */
export const printMatcher = ({ label, operator, value }: Matcher): string =>
  `${needsUtf8(label) ? quoted(label) : label}${operator}${quoted(value)}`;

/** Both grammars know these three escapes, and take all else as it is. */
const quoted = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
