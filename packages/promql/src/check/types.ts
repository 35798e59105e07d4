import { functionFacts, type ValueType } from '../language/functions.ts';
import { AGGREGATORS, isAggregator, isComparison, isSetOperator } from '../language/keywords.ts';
import { matchesRegexp } from '../language/regexp.ts';
import type { Places } from '../parse/places.ts';
import type { SyntaxProblem } from '../parse/syntax-problem.ts';
import type { Aggregation, Binary, Call, Matcher, Node, Selector } from '../syntax/node.ts';

/** A type as the documentation words it; a Grafana variable can be anything. */
type KnownType = ValueType | 'variable';

const WORDS: Readonly<Record<KnownType, string>> = {
  scalar: 'a scalar',
  vector: 'an instant vector',
  range: 'a range vector',
  string: 'a string',
  variable: 'a variable',
};

const fits = (type: KnownType, wanted: ValueType): boolean => type === wanted || type === 'variable';

/** Everything about the types of an expression that Prometheus refuses. Reads the tree once. */
export function checkTypes(node: Node, places: Places): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];

  const report = (part: Node, message: string, help?: string): void => {
    const code = 'promql/type';
    problems.push({ code, message, span: places.of(part), ...(help === undefined ? {} : { help }) });
  };

  const expect = (part: Node, wanted: ValueType, context: string): void => {
    const type = typeOf(part);
    if (!fits(type, wanted))
      report(part, `${context} takes ${WORDS[wanted]}, and this is ${WORDS[type]}`, cure(type, wanted));
  };

  const typeOf = (part: Node): KnownType => {
    switch (part.kind) {
      case 'number':
        return 'scalar';
      case 'string':
        return 'string';
      case 'variable':
        return 'variable';
      case 'selector':
        checkSelector(part);
        return 'vector';
      case 'range':
        checkSelector(part.selector);
        return 'range';
      case 'subquery':
        expect(part.expression, 'vector', 'a subquery');
        return 'range';
      case 'call':
        return typeOfCall(part);
      case 'aggregation':
        checkAggregation(part);
        return 'vector';
      case 'binary':
        return typeOfBinary(part);
      case 'unary': {
        const type = typeOf(part.expression);
        if (type === 'range' || type === 'string') {
          report(part, `a sign takes a scalar or an instant vector, and this is ${WORDS[type]}`);
        }
        return type;
      }
      default:
        throw new Error(`unknown node ${JSON.stringify(part satisfies never)}`);
    }
  };

  const checkSelector = (selector: Selector): void => {
    if (selector.metric !== '' || selector.variables !== undefined) return;
    if (selector.matchers.some((matcher) => !matchesEmpty(matcher))) return;
    report(selector, 'a selector needs one matcher that does not match the empty value', 'name the metric, or a label');
  };

  const checkAggregation = ({ operator, expression, parameter }: Aggregation): void => {
    expect(expression, 'vector', operator);
    if (parameter === undefined) return;
    if (isAggregator(operator))
      expect(parameter, AGGREGATORS[operator].parameter ?? 'scalar', `the parameter of ${operator}`);
    else typeOf(parameter);
  };

  const typeOfCall = (call: Call): KnownType => {
    const { parameters } = call;
    const facts = functionFacts(call.function);
    if (facts === undefined) {
      for (const parameter of parameters) typeOf(parameter);
      return 'variable';
    }
    const { least, most } = facts;
    if (parameters.length < least || parameters.length > most) {
      const wanted = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
      report(call, `${call.function} takes ${wanted} parameters, and ${parameters.length} are given`);
    }
    for (const [index, parameter] of parameters.entries()) {
      const wanted = facts.parameters[Math.min(index, facts.parameters.length - 1)];
      if (wanted === undefined || (index >= facts.parameters.length && least === most)) continue;
      // The matchers of info() select among all its series: they may match the empty value.
      if (call.function === 'info' && index === 1 && parameter.kind === 'selector') continue;
      expect(parameter, wanted, call.function);
    }
    return facts.returns;
  };

  const typeOfBinary = (binary: Binary): KnownType => {
    const { operator, left, right, matching, fill } = binary;
    const types = [typeOf(left), typeOf(right)] as const;
    for (const [index, type] of types.entries()) {
      if (type !== 'range' && type !== 'string') continue;
      report(
        index === 0 ? left : right,
        `${operator} takes scalars and instant vectors, and this is ${WORDS[type]}`,
        cure(type, 'vector'),
      );
    }
    const isScalar = types[0] === 'scalar' && types[1] === 'scalar';
    const hasScalar = types.includes('scalar');
    if (binary.bool === true && !isComparison(operator)) {
      report(binary, `bool stands behind comparisons only, and ${operator} is none`);
    }
    if (isScalar && isComparison(operator) && binary.bool !== true) {
      report(binary, 'a comparison of two scalars needs bool', `write ${operator} bool`);
    }
    if (hasScalar && isSetOperator(operator)) {
      report(
        binary,
        `${operator} takes two instant vectors, and one side is a scalar`,
        'write vector(…) around the scalar',
      );
    } else if (isSetOperator(operator) && matching?.group !== undefined) {
      report(binary, `${operator} matches many with many: group_${matching.group.side} has no place there`);
    }
    if (fill !== undefined && (hasScalar || isSetOperator(operator))) {
      report(binary, 'fill stands between two instant vectors, and not at set operators');
    }
    if (hasScalar && (matching?.labels.length ?? 0) > 0) {
      report(binary, 'matching of labels stands between two instant vectors only');
    }
    const twice =
      matching?.mode === 'on' ? matching.group?.include.find((label) => matching.labels.includes(label)) : undefined;
    if (twice !== undefined)
      report(binary, `the label '${twice}' stands in on and in group_${matching!.group!.side} at once`);
    return isScalar ? 'scalar' : types.includes('variable') && !types.includes('vector') ? 'variable' : 'vector';
  };

  typeOf(node);
  return problems;
}

/** The usual cure for a value of one type where another is wanted. */
function cure(type: KnownType, wanted: ValueType): string | undefined {
  if (type === 'vector' && wanted === 'range') return 'add a range: metric[5m], or [5m:] behind another expression';
  if (type === 'range' && wanted === 'vector')
    return 'take a function of the range, such as rate(…) or max_over_time(…)';
  if (type === 'scalar' && wanted === 'vector') return 'write vector(…) around the scalar';
  if (type === 'vector' && wanted === 'scalar') return 'write scalar(…) around a vector of one series';
  return undefined;
}

function matchesEmpty({ operator, value }: Matcher): boolean {
  switch (operator) {
    case '=':
      return value === '';
    case '!=':
      return value !== '';
    case '=~':
      return matchesRegexp(value, '');
    case '!~':
      return !matchesRegexp(value, '');
    default:
      throw new Error(`unknown operator ${JSON.stringify(operator satisfies never)}`);
  }
}
