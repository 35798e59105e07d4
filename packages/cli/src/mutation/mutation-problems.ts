import type { Domain } from '@belvedere/compile';
import { sourceOf, type Place, type Problem } from '@belvedere/core';
import {
  ALLOWED_EQUIVALENTS,
  mutationScore,
  REQUIRED_SCORE,
  ruleText,
  type Mutant,
  type MutationScore,
  type Rule,
} from '@belvedere/rule-kit';
import type { MutationRun } from './run-mutants.ts';

/** A domain's score, and what is wrong with its tests. */
export interface MutationJudgement extends MutationScore {
  readonly problems: readonly Problem[];
}

/** What a run over the mutants of a domain tells of its tests. */
export function judgeMutants(domain: Domain, { mutants, survived, failing }: MutationRun): MutationJudgement {
  const score = mutationScore(mutants, survived, domain.equivalentMutants ?? []);
  return {
    ...score,
    problems: [
      ...failing.map((rule) => failingProblem(rule)),
      ...scoreProblems(domain, score),
      ...score.unmatched.map(({ rule, mutation }): Problem => ({
        code: 'rules/unmatched-equivalent',
        severity: 'error',
        message: `'${mutation}' of ${rule} is declared equivalent, and no such mutant survives`,
        where: { object: rule, field: 'equivalentMutants' },
        help: 'remove the declaration, or spell the mutation as a survivor is named',
      })),
      ...score.survivors.map(survivorProblem),
    ],
  };
}

const failingProblem = (rule: Rule): Problem => ({
  code: 'rules/failing-test',
  severity: 'error',
  message: `a test of ${ruleText(rule)} fails without a change, so that nothing can be said of its mutants`,
  where: placeOf(rule),
  help: '`belvedere rules test` says what promtool got and what the test expects',
});

function* scoreProblems({ name }: Domain, { score, equivalent, mutants }: MutationScore): Iterable<Problem> {
  const problem = (message: string, help: string): Problem => ({
    code: 'rules/mutation-score',
    severity: 'error',
    message,
    where: { object: `domain ${name}` },
    help,
  });
  if (score < REQUIRED_SCORE) {
    yield problem(
      `the tests of ${name} kill ${percentText(score)} of the mutants of its rules, and must kill ${percentText(REQUIRED_SCORE)}`,
      'add tests that tell the survivors from the rules',
    );
  }
  if (equivalent.length > ALLOWED_EQUIVALENTS * mutants) {
    yield problem(
      `${equivalent.length} of the ${mutants} mutants of ${name} are declared equivalent, and at most ${percentText(ALLOWED_EQUIVALENTS)} may be`,
      'write a test where a declared mutant can be told from its rule, or simplify the rule',
    );
  }
}

const survivorProblem = ({ rule, mutation, field, source, span }: Mutant): Problem => ({
  code: 'rules/surviving-mutant',
  severity: 'warning',
  message: `no test tells the rule from its mutant '${mutation}'`,
  where: { ...placeOf(rule), field, source, span },
  help: 'add a test whose outcome differs; where no input can tell them apart, declare it in equivalentMutants',
});

const placeOf = (rule: Rule): Place => ({ ...sourceOf(rule.site), object: `${rule.kind} ${ruleText(rule)}` });

/** `97.3 %`; rounded down, so that what is not enough never looks as if it were. */
export const percentText = (share: number): string => `${Math.floor(Number((share * 1000).toPrecision(9))) / 10} %`;
