import type { MailServer } from '../alertmanager/target.ts';
import { DEFAULT_ALERTMANAGER } from '../alertmanager/target.ts';

/** How an operator's Alertmanager reads AlertmanagerConfig objects. */
export interface OperatorTarget {
  readonly namespace: string;
  /** The name of the object. */
  readonly name: string;
  /** The Secret whose keys are the secrets, by their names, in the same namespace. */
  readonly secretName: string;
  /**
   * The `alertmanagerConfigMatcherStrategy` of the Alertmanager. Any but `None` adds `namespace="…"` to every route and
   * inhibition: alerts without that label, such as all that are aggregated over namespaces, never match.
   */
  readonly matcherStrategy: 'None' | 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace';
  readonly mail: MailServer;
}

export const DEFAULT_OPERATOR: OperatorTarget = {
  namespace: 'monitoring',
  name: 'belvedere',
  secretName: 'belvedere-routing',
  matcherStrategy: 'None',
  mail: DEFAULT_ALERTMANAGER.mail,
};
