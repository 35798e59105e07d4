import { labelsOf, type Owned } from '../recording/identity.ts';
import type { Labels } from './example-labels.ts';

/** The labels of another objective, and of one of the same name in another domain: nothing of an objective may read them. */
export const strangersTo = (owned: Owned): readonly Labels[] => [
  { ...labelsOf(owned), slo: 'another-objective' },
  { ...labelsOf(owned), domain: 'another-domain' },
];
