import { runtime } from '@pulumi/pulumi';

/** A value that Pulumi carries as a secret: encrypted in the state, starred in every log. */
export class Secret {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** Properties as they cross the wire, with each secret in them as a {@link Secret}. */
export function withSecrets(value: unknown): unknown {
  if (runtime.isRpcSecret(value)) return new Secret(withSecrets(runtime.unwrapRpcSecret(value)));
  if (Array.isArray(value)) return value.map(withSecrets);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withSecrets(member)]));
}
