import type { Rule } from 'eslint';
import type { Span } from '@belvedere/promql';

export type TaggedTemplate = Parameters<NonNullable<Rule.RuleListener['TaggedTemplateExpression']>>[0];

/** The stretches of a file between a template's quotes and its `${…}`. A parser's elements hold these signs too. */
export const stretchesOf = ({ quasi }: TaggedTemplate): readonly Span[] =>
  quasi.quasis.map(({ range, tail }) => {
    const [from, to] = range!;
    return [from + '`'.length, to - (tail ? '`' : '${').length];
  });
