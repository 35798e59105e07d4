/** What changed, or was done on purpose: marked on the time axis of every dashboard of the domain. */
import { annotation } from '@belvedere/dashboard-kit';
import { processStartTime, serviceBuild, serviceConfigurationTime } from '@belvedere/metrics-insurance-leads';

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

const restarts = annotation('Restarts', {
  query: processStartTime
    .over(RECENTLY)
    .changes()
    .max({ by: ['job'] })
    .above(0)
    .legend('{{job}}'),
  colour: 'orange',
});

/** Marked by hand, or by the program that does the work. */
const maintenance = annotation('Maintenance', { tags: ['maintenance'], colour: 'yellow' });

export const changes = [deployments, configurationChanges, restarts, maintenance];
