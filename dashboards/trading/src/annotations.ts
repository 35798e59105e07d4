/** What changed, or was done on purpose: marked on the time axis of every dashboard of the domain. */
import { annotation } from '@belvedere/dashboard-kit';
import { serviceBuild, serviceConfigurationTime, tradingHalted } from '@belvedere/metrics-trading';

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

/** As long as it lasts: less is traded then on purpose. */
const halts = annotation('Trading halted', {
  query: tradingHalted
    .max({ by: ['symbol'] })
    .above(0)
    .legend('{{symbol}} is halted'),
  colour: 'orange',
});

/** Marked by hand, or by the program that does the work. */
const maintenance = annotation('Maintenance', { tags: ['maintenance'], colour: 'yellow' });

export const changes = [deployments, configurationChanges, halts, maintenance];
