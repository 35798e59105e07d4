import type { RegisterResourceRequest } from '@pulumi/pulumi/proto/resource_pb.js';
import { withSecrets } from './secret.ts';

/** A resource as a program asked the engine for it. Other resources are named as `type::name`. */
export interface Registration {
  readonly type: string;
  readonly name: string;
  readonly parent: string | undefined;
  readonly provider: string | undefined;
  /** The resources that must exist before this one, by `dependsOn` or by an output among the inputs; sorted. */
  readonly dependencies: readonly string[];
  readonly protect: boolean;
  readonly aliases: readonly string[];
  /** The inputs, each secret as a `Secret`. */
  readonly inputs: unknown;
}

/** What a request to register a resource asks for, without its transport. */
export const registrationOf = (request: RegisterResourceRequest): Registration => ({
  type: request.getType(),
  name: request.getName(),
  parent: reference(request.getParent()),
  provider: reference(request.getProvider()),
  dependencies: request.getDependenciesList().map(shortName).sort(),
  protect: request.getProtect() ?? false,
  aliases: request.getAliasesList().map(aliasOf).sort(),
  inputs: withSecrets(request.getObject()?.toJavaScript() ?? {}),
});

/** The type and name in a resource's URN: `urn:pulumi:stack::project::parentType$type::name`, with `::id` for a provider. */
export function shortName(urn: string): string {
  const [, , types, name] = urn.split('::');
  return `${types?.split('$').at(-1)}::${name}`;
}

const reference = (urn: string): string | undefined => (urn === '' ? undefined : shortName(urn));

type Alias = ReturnType<RegisterResourceRequest['getAliasesList']>[number];

/** An alias names either a whole URN or the parts of it that differ from the resource's own. */
function aliasOf(alias: Alias): string {
  if (alias.hasUrn()) return shortName(alias.getUrn());
  const spec = alias.getSpec();
  return `${spec?.getType() || '*'}::${spec?.getName() || '*'}`;
}
