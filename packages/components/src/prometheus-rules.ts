import type { CompiledGroup } from '@belvedere/compile';
import { names } from '@belvedere/core';
import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource.js';
import { ComponentResource, type ComponentResourceOptions } from '@pulumi/pulumi';
import { placed, type Placement } from './placed.ts';

/** The rules of a domain, and the place in the cluster where its Prometheus looks for them. */
export interface PrometheusRulesArguments extends Placement {
  /** The domain: `feature-store`. */
  readonly domain: string;
  readonly groups: readonly CompiledGroup[];
}

/**
 * The rule groups of a domain as PrometheusRules of the Prometheus operator, one object a group, so that a group that
 * the operator refuses keeps none of the others back.
 * Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule
 */
export class PrometheusRules extends ComponentResource {
  readonly objectNames: readonly string[];

  constructor({ domain, groups, namespace, labels }: PrometheusRulesArguments, options: ComponentResourceOptions = {}) {
    super('belvedere:kubernetes:PrometheusRules', names.resource.rules(domain), {}, options);

    for (const { name, resource } of groups) {
      new CustomResource(names.resource.ruleGroup(name), placed(resource, { namespace, labels }), { parent: this });
    }
    this.objectNames = groups.map(({ resource }) => resource.metadata.name);
    this.registerOutputs({ objectNames: this.objectNames });
  }
}
