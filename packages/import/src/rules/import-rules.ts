import { formatDuration, type Problem } from '@belvedere/core';
import { selectors } from '@belvedere/promql';
import {
  importedAlert,
  importedGroup,
  importedRecording,
  labelsInTemplate,
  readRules,
  type Alert,
  type RecordingRule,
  type RuleGroup,
  type WrittenGroup,
  type WrittenRule,
} from '@belvedere/rule-kit';
import { KnownSeries, type KnownMetric } from './catalog/known-metrics.ts';
import type { ImportedGroup, ImportedRule } from './imported-rule.ts';
import { compiledForm, lengthOf, normalForm } from './normal-form.ts';
import { notesOf } from './notes.ts';
import { queryChooser, type QueryChooser } from './query/choose-query.ts';
import { parsedExpression, type ParsedExpression } from './query/parsed.ts';
import type { WrittenQuery } from './query/written-query.ts';
import { rulesModule, rulesModules } from './source/rules-source.ts';

export interface ImportRulesOptions {
  /** The domain that the groups will belong to. */
  readonly domain: string;
  /** The metrics of the catalogs that the rules may read. */
  readonly known?: readonly KnownMetric[];
}

/** Rules of a file as TypeScript; nothing where the file has a problem. */
export interface ImportedRules {
  /** Unformatted, by their path: a file for each group. */
  readonly modules: ReadonlyMap<string, string>;
  /** Unformatted, all in one. */
  readonly module: string;
  readonly problems: readonly Problem[];
  /** What was guessed, carried through or lost, in sentences. */
  readonly notes: readonly string[];
  /** The groups that the modules define. */
  readonly groups: readonly RuleGroup[];
}

/**
 * Rules that were written elsewhere as TypeScript of this repository. Every rule is defined and compiled here already,
 * and compared with what was read: what is written compiles back to it. Throws an `Error` where one does not.
 */
export function importRules(file: string, text: string, { domain, known = [] }: ImportRulesOptions): ImportedRules {
  const { groups: written, problems, lost } = readRules(file, text);
  if (problems.length > 0) return { modules: new Map(), module: '', problems, notes: [], groups: [] };
  const read = readExpressions(written);
  const rules = written.flatMap((group) => group.rules);
  const recorded = new Set(rules.map(({ record }) => record).filter((name) => name !== ''));
  const names = new Set([...read.values()].flatMap(({ node }) => selectors(node).map(({ metric }) => metric)));
  const chooser = queryChooser(
    rules.map((rule) => ({ parsed: read.get(rule.expr)!, wanted: labelsNamedBy(rule) })),
    new KnownSeries(known, names),
    recorded,
  );
  const imported = written.map((group) => importedOf(group, read, chooser));
  const { declarations, identifiers } = chooser.guessed;
  const source = { domain, groups: imported, declarations, identifiers, known: chooser.known };
  return {
    modules: rulesModules(source),
    module: rulesModule(source),
    problems: [],
    notes: notesOf(imported, chooser, lost),
    groups: imported.map((group) => definitionOf(domain, group)),
  };
}

/** Each expression once, by its text. */
function readExpressions(groups: readonly WrittenGroup[]): ReadonlyMap<string, ParsedExpression> {
  const read = new Map<string, ParsedExpression>();
  for (const { expr } of groups.flatMap((group) => group.rules)) {
    if (!read.has(expr)) read.set(expr, parsedExpression(expr));
  }
  return read;
}

/** The labels that an alert's templates name. */
const labelsNamedBy = ({ alert, labels, annotations }: WrittenRule): readonly string[] =>
  alert === ''
    ? []
    : [...new Set([...Object.values(labels), ...Object.values(annotations)].flatMap(labelsInTemplate))].filter(
        (label) => label !== '__name__',
      );

function importedOf(
  group: WrittenGroup,
  read: ReadonlyMap<string, ParsedExpression>,
  chooser: QueryChooser,
): ImportedGroup {
  return {
    written: group,
    rules: group.rules.map((written): ImportedRule => {
      const named = labelsNamedBy(written);
      const query = chooser.choose({ parsed: read.get(written.expr)!, wanted: named });
      const lostLabels = named.filter((label) => !query.labels.includes(label));
      return { written, query, lostLabels, definition: ruleOf(written, query, lostLabels) };
    }),
  };
}

function ruleOf(written: WrittenRule, { vector }: WrittenQuery, lostLabels: readonly string[]): Alert | RecordingRule {
  const { alert, record, labels, annotations, fields } = written;
  if (alert === '') return importedRecording(record, vector, { labels, fields });
  return importedAlert(alert, {
    when: vector,
    for: formatDuration(lengthOf(written.for)) as '0s',
    keepFiringFor: formatDuration(lengthOf(written.keepFiringFor)) as '0s',
    labels,
    annotations,
    lostLabels,
    fields,
  });
}

/** The group that the source defines. Throws where it compiles to something else than was read. */
function definitionOf(domain: string, { written, rules }: ImportedGroup): RuleGroup {
  const { name, interval, queryOffset, limit, labels, fields } = written;
  const group = importedGroup(domain, name, {
    ...(lengthOf(interval) === 0 ? {} : { interval: formatDuration(lengthOf(interval)) as '1m' }),
    ...(limit === '' ? {} : { limit: Number(limit) }),
    queryOffset: formatDuration(lengthOf(queryOffset)) as '0s',
    labels,
    fields,
    rules: rules.map(({ definition }) => definition),
  });
  const [expected, actual] = [normalForm([written])[0], compiledForm(group)].map((form) => JSON.stringify(form));
  if (expected !== actual) throw new Error(`group ${name} does not compile back to itself: ${actual} for ${expected}`);
  return group;
}
