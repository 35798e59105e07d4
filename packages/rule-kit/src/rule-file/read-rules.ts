import type { Problem } from '@belvedere/core';
import { checkExpression, type Finding } from '@belvedere/promql';
import type { Carried, CarriedFields } from '../imported/carried.ts';
import type { Texts } from '../imported/texts.ts';
import { commentsOf } from './comments.ts';
import { DocumentPositions } from './document-positions.ts';
import { readDocuments, typedDocumentsOf, valueAt } from './documents.ts';
import {
  GROUP_FIELDS,
  misspelling,
  readGroups,
  RULE_FIELDS,
  type ForeignGroup,
  type ForeignRule,
} from './foreign-schema.ts';
import type { Path } from './read.ts';
import { isLarge, MOST_RULES, MOST_VALUES, rulesIn } from './limits.ts';
import { groupProblems, ruleProblems, type FieldProblem } from './rule-problems.ts';
import type { WrittenGroup, WrittenRule, WrittenRules } from './written.ts';

/** A problem whose place is a path; its line is looked up when all are known. */
interface Found {
  readonly problem: Omit<Problem, 'where'>;
  readonly path: Path;
  readonly line?: number;
  readonly where?: Pick<Problem['where'], 'object' | 'field' | 'source' | 'span'>;
}

/**
 * All rules of a text, whoever wrote it: rule files, `PrometheusRule` and `VMRule` resources, lists of them, in one
 * document or several. What Prometheus would refuse is a problem, all at once; what it does not know is kept beside what
 * it knows; and what has no place among rules is listed as lost.
 */
export function readRules(file: string, text: string): WrittenRules {
  const { sources, malformed, lost } = readDocuments(text);
  const reader = new RuleReader(text);
  for (const one of malformed) reader.malformed(one);
  const groups = sources.flatMap(({ path, value }) => reader.read(value, path));
  return {
    groups,
    problems: located(file, text, reader.found),
    lost: [...lost, ...commentsOf(text).map(({ line, text: comment }) => `line ${line}, a comment: ${comment}`)],
  };
}

class RuleReader {
  readonly found: Found[] = [];
  private readonly text: string;
  private readonly verdicts = new Map<string, readonly Finding[]>();
  private typed: readonly unknown[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  malformed({ message, help, path, line }: { message: string; help: string; path: Path; line?: number }): void {
    const problem = { code: 'rules/malformed-file', severity: 'error', message, help } as const;
    this.found.push({ problem, path, ...(line === undefined ? {} : { line }) });
  }

  /** The groups of one part of the text. */
  read(value: unknown, root: Path): readonly WrittenGroup[] {
    if (rulesIn(value) > MOST_RULES) {
      const message = `the file has more than ${MOST_RULES} rules`;
      this.malformed({ message, help: 'import it in parts', path: root });
      return [];
    }
    const { groups, malformed } = readGroups(value, root);
    for (const one of malformed) this.malformed(one);
    const names = new Set<string>();
    return groups.map((group, at) => {
      const path = [...root, 'groups', at];
      for (const problem of groupProblems(group, names)) this.field(problem, path, `group ${group.name}`);
      names.add(group.name);
      return this.group(group, path);
    });
  }

  private group(group: ForeignGroup, path: Path): WrittenGroup {
    const { name, interval, query_offset: queryOffset, limit, labels } = group;
    return {
      name,
      interval,
      queryOffset,
      limit,
      labels: textsOf(labels),
      fields: this.others(group, GROUP_FIELDS, path, `group ${name}`),
      rules: group.rules.map((rule, index) => this.rule(rule, [...path, 'rules', index])),
    };
  }

  private rule(rule: ForeignRule, path: Path): WrittenRule {
    const object = nameOf(rule);
    for (const problem of ruleProblems(rule)) this.field(problem, path, object);
    if (rule.expr !== '') this.expression(rule.expr, path, object);
    const { record, alert, expr, for: pending, keep_firing_for: keepFiringFor } = rule;
    return {
      record,
      alert,
      expr,
      for: pending,
      keepFiringFor,
      labels: textsOf(rule.labels),
      annotations: textsOf(rule.annotations),
      fields: this.others(rule, RULE_FIELDS, path, object),
    };
  }

  /** The fields that Prometheus does not know. One that is nearly known is a mistake. */
  private others(
    read: Readonly<Record<string, unknown>>,
    known: ReadonlySet<string>,
    path: Path,
    object: string,
  ): CarriedFields {
    const others = Object.keys(read).filter((field) => !known.has(field));
    if (others.length === 0) return {};
    for (const field of others) {
      const near = misspelling(field);
      if (near === undefined) continue;
      const message = `Prometheus knows no field '${field}' here`;
      this.field({ field, message, help: near === field ? 'remove it' : `did you mean '${near}'?` }, path, object);
    }
    this.typed ??= typedDocumentsOf(this.text);
    const typed = valueAt(this.typed, path) as Readonly<Record<string, Carried>>;
    const large = others.filter((field) => isLarge(typed[field]));
    for (const field of large) {
      const message = `the field '${field}' holds more than ${MOST_VALUES} values`;
      this.field({ field, message, help: 'write out less: anchors repeat what they name' }, path, object);
    }
    return Object.fromEntries(others.filter((field) => !large.includes(field)).map((field) => [field, typed[field]!]));
  }

  private expression(expr: string, path: Path, object: string): void {
    let findings = this.verdicts.get(expr);
    if (findings === undefined) {
      findings = checkExpression(expr);
      this.verdicts.set(expr, findings);
    }
    for (const { span, ...problem } of findings) {
      this.found.push({ problem, path: [...path, 'expr'], where: { object, field: 'expr', source: expr, span } });
    }
  }

  private field({ field, message, help }: FieldProblem, path: Path, object: string): void {
    const problem = { code: 'rules/invalid-field', severity: 'error', message, help } as const;
    this.found.push({ problem, path: [...path, field], where: { object, field } });
  }
}

const nameOf = ({ alert, record }: ForeignRule): string => (alert === '' ? `recording ${record}` : `alert ${alert}`);

/** An empty value is the empty text. */
const textsOf = (texts: Readonly<Record<string, string | null>>): Texts =>
  Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value ?? '']));

/** Only a text with problems is read a second time, for their lines. */
function located(file: string, text: string, found: readonly Found[]): readonly Problem[] {
  if (found.length === 0) return [];
  const positions = new DocumentPositions(text);
  return found.map(({ problem, path, line = positions.lineOf(path), where }) => ({
    ...problem,
    where: { file, line, ...where },
  }));
}
