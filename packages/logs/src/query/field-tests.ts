import { durationLength } from '@belvedere/core';
import type { FieldKind } from '../stream/field.ts';
import { textMatch, type PositiveMatch } from '../stream/match.ts';
import { isVariable, variableName, type VariableReference } from '../stream/variable.ts';
import type { Comparison, Condition } from './condition.ts';

/** What every field can be held to. */
export interface PresenceTests<Result> {
  /** The line has the field, and it is not empty. */
  isPresent(): Result;
  /** The line lacks the field. */
  isAbsent(): Result;
}

/** What a text can be held to: a text, one of several, a regular expression for the whole of it, a variable. */
export interface TextTests<Result> extends PresenceTests<Result> {
  is(match: PositiveMatch): Result;
  /** Lines without the field are among the result. */
  isNot(match: PositiveMatch): Result;
}

/** What a number can be held to; a line without it is never among the result. */
export interface NumberTests<Value, Result> extends PresenceTests<Result> {
  is(value: Value): Result;
  isNot(value: Value): Result;
  above(value: Value): Result;
  atLeast(value: Value): Result;
  below(value: Value): Result;
  atMost(value: Value): Result;
}

export interface TruthTests<Result> extends PresenceTests<Result> {
  is(value: boolean): Result;
}

/**
 * What a field can be held to, by its kind. Numbers are compared with numbers, lengths of time with durations (`'250ms'`),
 * sizes with a number of bytes.
 */
export type FieldTests<Kind extends FieldKind, Result> = {
  string: TextTests<Result>;
  number: NumberTests<number | VariableReference, Result>;
  boolean: TruthTests<Result>;
  duration: NumberTests<string | VariableReference, Result>;
  bytes: NumberTests<number | VariableReference, Result>;
}[Kind];

/** The tests of a field, each of which makes of its condition what `done` says. */
export function fieldTests<Kind extends FieldKind, Result>(
  owner: string,
  name: string,
  kind: Kind,
  done: (condition: Condition) => Result,
): FieldTests<Kind, Result> {
  const presence = {
    isPresent: () => done({ kind: 'presence', name, negated: false }),
    isAbsent: () => done({ kind: 'presence', name, negated: true }),
  };
  const text = (negated: boolean) => (match: PositiveMatch) =>
    done({ kind: 'text', name, match: textMatch(owner, match), negated });
  const compare = (operator: Comparison) => (value: number | string | VariableReference) =>
    done({ kind: 'number', name, fieldKind: kind, operator, value: comparedValue(owner, kind, value) });

  const tests: { readonly [Each in FieldKind]: () => object } = {
    string: () => ({ ...presence, is: text(false), isNot: text(true) }),
    boolean: () => ({ ...presence, is: (value: boolean) => done({ kind: 'truth', name, value }) }),
    number: () => ({ ...presence, ...comparisons(compare) }),
    duration: () => ({ ...presence, ...comparisons(compare) }),
    bytes: () => ({ ...presence, ...comparisons(compare) }),
  };
  return tests[kind]() as FieldTests<Kind, Result>;
}

const comparisons = <Test>(compare: (operator: Comparison) => Test) => ({
  is: compare('=='),
  isNot: compare('!='),
  above: compare('>'),
  atLeast: compare('>='),
  below: compare('<'),
  atMost: compare('<='),
});

/** The value itself. Throws a `RangeError` where it is no number, or no duration. */
function comparedValue(owner: string, kind: FieldKind, value: number | string | VariableReference) {
  if (isVariable(value)) return { variable: variableName(owner, value) };
  if (typeof value === 'string') {
    durationLength(value);
    return value;
  }
  if (!Number.isFinite(value)) throw new RangeError(`${owner}: ${value} is no number to compare with`);
  if (kind === 'bytes' && !(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${owner}: a size is a whole number of bytes from 0 on, not ${value}`);
  }
  return value;
}
