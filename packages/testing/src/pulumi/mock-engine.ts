import { runtime } from '@pulumi/pulumi';
import { registrationOf, shortName, type Registration } from './registration.ts';
import { withSecrets } from './secret.ts';

/** The stack that a program under test believes it runs in. */
export interface MockStack {
  readonly project: string;
  readonly stack: string;
  /** Configuration by full key, `project:key`, as text like in the stack's file. */
  readonly config?: Readonly<Record<string, string>>;
  /** Configuration that the stack's file holds encrypted. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** What a program did: complete also where it failed. */
export interface Run {
  /** Every resource but the stack itself, in the order of their registration. */
  readonly resources: readonly Registration[];
  /** What components and the stack registered as their outputs, by `type::name`. */
  readonly outputs: ReadonlyMap<string, unknown>;
  /** What the program threw. */
  readonly failure: unknown;
}

/**
 * Runs a Pulumi program with mocks in the place of the engine and its providers, each resource's outputs being its
 * inputs, and returns what it registered.
 *
 * Pulumi's own mocks see neither parent, dependencies, protection nor aliases, and let two resources share a URN; so the
 * requests to the monitor are read before it gets them, and a second resource of one URN rejects, as in the engine.
 */
export async function runProgram(stack: MockStack, program: () => unknown): Promise<Run> {
  await runtime.setMocks(
    { newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }), call: () => ({}) },
    stack.project,
    stack.stack,
  );
  configure(stack);
  const { resources, outputs } = recordMonitor();

  let failure: unknown;
  await runtime.runInPulumiStack(async () => {
    try {
      return await program();
    } catch (error) {
      // A stack that fails rejects in more places than anyone can wait for.
      failure = error;
      return {};
    }
  });
  await runtime.disconnect();
  refuseDuplicates(resources);
  return { resources: resources.filter(({ type }) => type !== runtime.rootPulumiStackTypeName), outputs, failure };
}

/** Hands over the configuration as Pulumi's language host does: programs learn from its variable what is encrypted. */
function configure({ config, secrets = {} }: MockStack): void {
  const secretKeys = Object.keys(secrets);
  runtime.setAllConfig({ ...config, ...secrets }, secretKeys);
  process.env['PULUMI_CONFIG_SECRET_KEYS'] = JSON.stringify(secretKeys);
}

/** Reads every registration on its way to the monitor that `setMocks` installed. */
function recordMonitor(): { resources: Registration[]; outputs: Map<string, unknown> } {
  const resources: Registration[] = [];
  const outputs = new Map<string, unknown>();
  const monitor = runtime.getMonitor()!;
  const register: typeof monitor.registerResource = monitor.registerResource.bind(monitor);
  const registerOutputs: typeof monitor.registerResourceOutputs = monitor.registerResourceOutputs.bind(monitor);

  Object.assign(monitor, {
    registerResource: (...call: Parameters<typeof register>) => {
      resources.push(registrationOf(call[0]));
      return register(...call);
    },
    registerResourceOutputs: (...call: Parameters<typeof registerOutputs>) => {
      const [request] = call;
      outputs.set(shortName(request.getUrn()), withSecrets(request.getOutputs()?.toJavaScript()));
      return registerOutputs(...call);
    },
  });
  return { resources, outputs };
}

function refuseDuplicates(resources: readonly Registration[]): void {
  const seen = new Set<string>();
  for (const { parent, type, name } of resources) {
    const urn = `${parent ?? ''}$${type}::${name}`;
    if (seen.has(urn)) throw new Error(`two resources are ${type}::${name} below ${parent}: the engine refuses that`);
    seen.add(urn);
  }
}
