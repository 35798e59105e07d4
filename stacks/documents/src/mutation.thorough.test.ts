import { describeMutationScore } from '@belvedere/cli/testing';
import { definitions } from './definitions.ts';

describeMutationScore(definitions);
