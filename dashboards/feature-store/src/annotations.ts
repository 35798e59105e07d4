/** What changed, or was done on purpose: marked on the time axis of every dashboard of the domain. */
import { annotation } from '@belvedere/dashboard-kit';
import {
  registryTransitions,
  serviceBuild,
  serviceConfigurationTime,
  serviceMaintenance,
} from '@belvedere/metrics-feature-store';

/** How long after a change its mark is drawn: long enough for any step, short enough to tell two changes apart. */
const RECENTLY = '5m';

const versions = serviceBuild.count({ by: ['job', 'version'] });

/** A version that runs now and did not before. */
const deployments = annotation('Deployments', {
  query: versions.unless(versions.offset(RECENTLY)).legend('{{job}} {{version}}'),
  colour: 'blue',
});

const configurationChanges = annotation('Configuration changes', {
  query: serviceConfigurationTime
    .over(RECENTLY)
    .changes()
    .max({ by: ['job'] })
    .above(0)
    .legend('{{job}}'),
  colour: 'purple',
});

/** Another model answers from then on: scores and confidence may move for that reason alone. */
const promotions = annotation('Models promoted', {
  query: registryTransitions
    .where({ stage: 'production' })
    .increase(RECENTLY)
    .sum({ by: ['model_type'] })
    .above(0)
    .legend('{{model_type}} goes into production'),
  colour: 'green',
});

/** As long as it lasts: what is odd then may be meant so. */
const maintenance = annotation('Maintenance', {
  query: serviceMaintenance
    .max({ by: ['job'] })
    .above(0)
    .legend('{{job}} is under maintenance'),
  colour: 'yellow',
});

export const changes = [deployments, configurationChanges, promotions, maintenance];
