import { watchdog } from '@belvedere/alerts-platform';
import { describeIncidents } from '@belvedere/cli/testing';
import { definitions } from '../definitions.ts';
import { simulation } from '../simulation.ts';

/** Without the dead man's switch, which fires with and without an incident. */
const groups = definitions.groups.filter(({ rules }) => !rules.some(({ name }) => name === watchdog.name));

describeIncidents({ ...definitions, groups }, simulation);
