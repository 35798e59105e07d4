import type { Problem } from '@belvedere/core';
import * as v from 'valibot';
import { missingKey, plainSecret, secretValue, unknownKey, wrongValue } from './problems.ts';
import { schema, SECRET_KEYS, SET_ARGUMENTS, type Configuration, type Key } from './schema.ts';
import type { Settings } from './settings.ts';

/** The checked configuration, or everything that is wrong with it. */
export type Parsed =
  | { readonly configuration: Configuration; readonly problems: readonly [] }
  | { readonly configuration: undefined; readonly problems: readonly Problem[] };

const KEYS = Object.keys(SET_ARGUMENTS) as Key[];
const PLAIN_KEYS = Object.keys(schema.entries) as (keyof Configuration)[];

/** Checks a stack's configuration: every key there, of the right form, encrypted or not as it should be, and no other key. */
export function parseConfiguration(settings: Settings): Parsed {
  const result = v.safeParse(schema, settings.values);
  const problems = [
    ...KEYS.filter((key) => !isSet(settings, key)).map((key) => missingKey(settings, key)),
    ...(result.issues ?? []).flatMap((issue) => problemOf(settings, issue)),
    ...insecureUrls(settings),
    ...SECRET_KEYS.filter((key) => isSet(settings, key) && !settings.secretKeys.has(key)).map((key) =>
      plainSecret(settings, key),
    ),
    ...PLAIN_KEYS.filter((key) => settings.secretKeys.has(key)).map((key) => secretValue(settings, key)),
    ...Object.keys(settings.values)
      .filter((key) => !Object.hasOwn(SET_ARGUMENTS, key))
      .map((key) => unknownKey(settings, key, KEYS)),
  ];
  return result.success && problems.length === 0
    ? { configuration: result.output, problems: [] }
    : { configuration: undefined, problems };
}

const isSet = ({ values }: Settings, key: Key): boolean => (values[key] ?? '') !== '';

/** A value of the wrong form. What is not set at all, or must not be shown, is a problem of another kind. */
function problemOf(settings: Settings, issue: v.InferIssue<typeof schema>): Problem[] {
  const [key, ...inner] = (issue.path ?? []).map((item) => String(item.key));
  if (key === undefined || !isSet(settings, key as Key) || settings.secretKeys.has(key)) return [];
  return [wrongValue(settings, key as Key, { inner, value: issue.input, wanted: issue.message })];
}

function insecureUrls(settings: Settings): Problem[] {
  if (settings.values['environment'] !== 'production') return [];
  return (['grafanaUrl', 'alertmanagerUrl', 'runbooksUrl'] as const)
    .filter((key) => settings.values[key]?.startsWith('http:') === true && !settings.secretKeys.has(key))
    .map((key) =>
      wrongValue(settings, key, { inner: [], value: settings.values[key], wanted: 'an https URL as in production' }),
    );
}
