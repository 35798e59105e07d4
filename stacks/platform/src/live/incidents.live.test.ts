import { watchdog } from '@belvedere/alerts-platform';
import { describeIncidents } from '@belvedere/cli/testing';
import { definitions } from '../definitions.ts';
import { simulation } from '../simulation.ts';

/** Without the dead man's switch, which fires with and without an incident. */
const groups = definitions.groups.filter(({ rules }) => !rules.some(({ name }) => name === watchdog.name));

describeIncidents({ ...definitions, groups }, simulation, {
  unsimulated: { kube_job_failed: 'Kubernetes states it of failed jobs alone, and no simulated one fails' },
});
