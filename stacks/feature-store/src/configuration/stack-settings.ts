import { getStack, runtime, type Config } from '@pulumi/pulumi';
import type { Settings } from './settings.ts';

/**
 * What the engine hands to the program as its configuration. Which values are encrypted stands in the variable that
 * Pulumi's language host sets; the SDK has no public way to ask.
 * Source: https://github.com/pulumi/pulumi/blob/master/sdk/nodejs/runtime/config.ts
 */
export function stackSettings(config: Config): Settings {
  const secretKeys = JSON.parse(process.env['PULUMI_CONFIG_SECRET_KEYS'] || '[]') as readonly string[];
  const prefix = `${config.name}:`;
  const own = (key: string): string => key.slice(prefix.length);
  const values = Object.entries(runtime.allConfig()).filter(([key]) => key.startsWith(prefix));
  return {
    project: config.name,
    stack: getStack(),
    values: Object.fromEntries(values.map(([key, value]) => [own(key), value])),
    secretKeys: new Set(secretKeys.filter((key) => key.startsWith(prefix)).map(own)),
  };
}
