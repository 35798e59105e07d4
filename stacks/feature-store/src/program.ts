import { checkDomain, compileDomain, type CompiledDomain, type Domain, type Target } from '@belvedere/compile';
import { formatProblems, hasErrors } from '@belvedere/core';
import { Config, log } from '@pulumi/pulumi';
import { parseConfiguration } from './configuration/parse.ts';
import { stackSettings } from './configuration/stack-settings.ts';
import { definitions } from './definitions.ts';
import { deliver, type StackOutputs } from './deliver.ts';
import { refusal } from './refusal.ts';
import { runbooksOf } from './runbooks.ts';

/**
 * The Pulumi program of the feature store. Registers nothing unless the stack's configuration and the domain's
 * definitions are free of errors: throws a `RunError` that lists all of them.
 */
export function program(config: Config = new Config(), domain: Domain = definitions): StackOutputs {
  const { configuration, problems } = parseConfiguration(stackSettings(config));
  if (configuration === undefined) throw refusal(`The configuration of ${config.name} has problems`, problems);

  const found = checkDomain(domain, { ...configuration, runbooks: runbooksOf(domain.name) });
  if (hasErrors(found)) throw refusal(`The definitions of ${domain.name} have problems`, found);
  if (found.length > 0) void log.warn(formatProblems(found));

  return deliver(compiled(domain, configuration), configuration, config.requireSecret('grafanaAuth'));
}

/** The domain compiled; what a definition refuses only then ends the run as other problems do. */
function compiled(domain: Domain, target: Target): CompiledDomain {
  try {
    return compileDomain(domain, target);
  } catch (error) {
    const help = '`npx belvedere check` names the place';
    const message = error instanceof Error ? error.message : String(error);
    const where = { object: domain.name };
    throw refusal(`The definitions of ${domain.name} have problems`, [
      { code: 'definitions/cannot-load', severity: 'error', message, where, help },
    ]);
  }
}
