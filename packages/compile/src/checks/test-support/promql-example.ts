import { durationLength, type Problem } from '@belvedere/core';
import { checkExpression, indexOf, language } from '@belvedere/promql';
import { shop } from './fixture.ts';
import type { Example } from './problem-pages.ts';

/** The target of the examples keeps samples for 30 days. */
const index = indexOf(shop().catalogs, [], { retention: durationLength('30d') });

/** The problems of an example's expressions, each at its line of the page. */
export function problemsOfPromql({ text, use, file, line }: Example): readonly Problem[] {
  let from = line;
  return text.split(/\n\n/).flatMap((expression) => {
    const first = from;
    from += expression.split('\n').length + 1;
    return checkExpression(expression.trim(), language({ variables: use === 'panel' }), index, use).map(
      ({ span, ...finding }) => ({
        ...finding,
        where: { file, line: first, object: use, source: expression, span },
      }),
    );
  });
}
