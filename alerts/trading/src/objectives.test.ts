import { describeRules } from '@belvedere/rule-kit/testing';
import { describe } from '@jest/globals';
import { objectiveGroups, objectiveTests } from './objectives/index.ts';

describe('the rules of the objectives of trading', () => {
  describeRules(objectiveGroups, objectiveTests);
});
