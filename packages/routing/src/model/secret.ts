/** A secret by its name: where it lies is the target's business, its value nobody's here. */
export interface SecretReference {
  readonly secret: string;
}

/** What Kubernetes takes as the key of a Secret, in the form that everybody writes. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 63;

/**
 * A reference to a secret, such as the address of a webhook: `secret('slack-trading')`. Alertmanager reads it from a
 * file of that name, an AlertmanagerConfig from a key of that name, Grafana from a file of its own.
 *
 * Throws a `TypeError` where the text is no name. The text itself is not shown: it may be the secret.
 */
export function secret(name: string): SecretReference {
  if (!NAME.test(name) || name.length > LONGEST) {
    throw new TypeError(
      `secret(…) takes the name of a secret, lower case with hyphens and at most ${LONGEST} characters, never the secret itself: write secret('slack-trading')`,
    );
  }
  return { secret: name };
}
