import { describeQueries } from '@belvedere/cli/testing';
import { definitions } from '../definitions.ts';
import { simulation } from '../simulation.ts';

describeQueries(definitions, simulation);
