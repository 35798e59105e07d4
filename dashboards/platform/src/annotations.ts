/** What changed or broke: marked on the time axis of every dashboard of the platform. */
import { annotation } from '@belvedere/dashboard-kit';
import {
  alertStates,
  kubeDeploymentObservedGeneration,
  prometheusConfigurationTime,
} from '@belvedere/metrics-platform';

/** How long after a change its mark is drawn: long enough for any step, short enough to tell two changes apart. */
const RECENTLY = '5m';

const reloads = annotation('Configuration of Prometheus', {
  query: prometheusConfigurationTime
    .over(RECENTLY)
    .changes()
    .max({ by: ['instance'] })
    .above(0)
    .legend('{{instance}} reads a new configuration'),
  colour: 'purple',
});

const rollouts = annotation('Rollouts', {
  query: kubeDeploymentObservedGeneration
    .over(RECENTLY)
    .changes()
    .max({ by: ['namespace', 'deployment'] })
    .above(0)
    .legend('{{deployment}} in {{namespace}} changes'),
  colour: 'blue',
});

const firing = alertStates.where({ alertstate: 'firing', severity: 'critical' }).count({ by: ['alertname', 'domain'] });

/** Critical alerts of any domain, when they begin: a failure of one is often the symptom of another's. */
const criticalAlerts = annotation('Critical alerts', {
  query: firing.unless(firing.offset(RECENTLY)).legend('{{alertname}} of {{domain}}'),
  colour: 'red',
});

export const changes = [reloads, rollouts, criticalAlerts];
