import type { AlertmanagerTarget, GrafanaTarget, OperatorTarget } from '@belvedere/routing';
import { DEFAULT_ALERTMANAGER, DEFAULT_GRAFANA } from '@belvedere/routing';

/** Who reads the tree, each where it is stated; a problem says what one of them cannot do. */
export interface RoutingTarget {
  readonly alertmanager?: AlertmanagerTarget;
  readonly grafana?: GrafanaTarget;
  /** An AlertmanagerConfig object for the Prometheus operator, which holds less than a configuration file. */
  readonly operator?: OperatorTarget;
  /** The labels that tell one Prometheus from another, such as `cluster`: in every group and every `equal`. */
  readonly identityLabels?: readonly string[];
}

/** An Alertmanager and a Grafana, the newest. */
export const DEFAULT_ROUTING_TARGET: RoutingTarget = { alertmanager: DEFAULT_ALERTMANAGER, grafana: DEFAULT_GRAFANA };

/** Who reads the tree of a target: those stated, or the default; with its identity labels. */
export const routingTarget = ({
  routing = DEFAULT_ROUTING_TARGET,
  identityLabels = [],
}: {
  readonly routing?: RoutingTarget;
  readonly identityLabels?: readonly string[];
}): RoutingTarget => ({ identityLabels, ...routing });
