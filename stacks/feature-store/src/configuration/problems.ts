import { closest, type Place, type Problem } from '@belvedere/core';
import { SET_ARGUMENTS, type Key } from './schema.ts';
import type { Settings } from './settings.ts';

/** A key that the stack must set. */
export const missingKey = (settings: Settings, key: Key): Problem =>
  problem(
    'configuration/missing-key',
    settings,
    key,
    `stack ${settings.stack} lacks ${fullKey(settings, key)}`,
    `run ${setCommand(settings, key)}`,
  );

/** A value, or what lies at `inner` in it, that has another form than wanted. */
export function wrongValue(
  settings: Settings,
  key: Key,
  { inner, value, wanted }: { readonly inner: readonly string[]; readonly value: unknown; readonly wanted: string },
): Problem {
  const place = [fullKey(settings, key), ...inner].join('.');
  return problem(
    'configuration/wrong-value',
    settings,
    key,
    `${place} of stack ${settings.stack} is ${withoutPassword(JSON.stringify(value))}, not ${wanted}`,
    `run ${setCommand(settings, key)} with the right value`,
  );
}

/** A key that nothing reads: a misspelt one most of the time. */
export function unknownKey(settings: Settings, key: string, keys: readonly string[]): Problem {
  const near = closest(key, keys);
  const meant = near === undefined ? '' : `did you mean ${near}? `;
  return problem(
    'configuration/unknown-key',
    settings,
    key,
    `stack ${settings.stack} sets ${fullKey(settings, key)}, which nothing reads`,
    `${meant}\`pulumi config rm ${key} --stack ${settings.stack}\` removes it`,
  );
}

/** A secret that everyone who reads the repository can read. */
export const plainSecret = (settings: Settings, key: Key): Problem =>
  problem(
    'configuration/plain-secret',
    settings,
    key,
    `${fullKey(settings, key)} of stack ${settings.stack} is stored as plain text`,
    `revoke it, and store a new one: run ${setCommand(settings, key)}`,
  );

/** An encrypted value that would not stay secret: links in alerts and dashboards show it. */
export const secretValue = (settings: Settings, key: Key): Problem =>
  problem(
    'configuration/secret-value',
    settings,
    key,
    `${fullKey(settings, key)} of stack ${settings.stack} is stored as a secret, but artifacts show it`,
    `store it as plain text: run ${setCommand(settings, key)}`,
  );

function problem(code: string, settings: Settings, key: string, message: string, help: string): Problem {
  const where: Place = { file: `stacks/feature-store/Pulumi.${settings.stack}.yaml`, object: key };
  return { code, severity: 'error', message, where, help };
}

const fullKey = ({ project }: Settings, key: string): string => `${project}:${key}`;

const setCommand = ({ stack }: Settings, key: Key): string =>
  `\`pulumi config set ${SET_ARGUMENTS[key]} --stack ${stack}\``;

const withoutPassword = (text: string): string => text.replaceAll(/\/\/[^/@\s]*@/g, '//***@');
