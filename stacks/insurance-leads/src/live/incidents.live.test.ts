import { describeIncidents } from '@belvedere/cli/testing';
import { definitions } from '../definitions.ts';
import { simulation } from '../simulation.ts';

describeIncidents(definitions, simulation);
