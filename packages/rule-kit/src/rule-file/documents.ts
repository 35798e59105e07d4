import { CORE_SCHEMA, FAILSAFE_SCHEMA, loadAll, mergeTag, nullCoreTag, YAMLException } from 'js-yaml';
import type { Malformed, Path } from './read.ts';

/** A part of a text that holds groups: a rule file, or the specification of a resource. */
export interface RuleSource {
  /** The number of its document, then keys and indices. */
  readonly path: Path;
  readonly value: unknown;
}

export interface RuleDocuments {
  readonly sources: readonly RuleSource[];
  readonly malformed: readonly Malformed[];
  /** What a document has beside its groups. */
  readonly lost: readonly string[];
}

/**
 * Resources whose `spec` is a rule file. Sources: https://prometheus-operator.dev/docs/api-reference/api/ and
 * https://docs.victoriametrics.com/operator/resources/vmrule/
 */
const RESOURCES: ReadonlySet<unknown> = new Set(['PrometheusRule', 'VMRule']);

const TEXTS = FAILSAFE_SCHEMA.withTags(nullCoreTag, mergeTag);
const VALUES = CORE_SCHEMA.withTags(mergeTag);

/** The documents of a text, every scalar but `null` as it is written; a merge key (`<<`) gives what it merges. */
export const documentsOf = (text: string): readonly unknown[] => loadAll(text, { schema: TEXTS });

/** The same with numbers and booleans, for fields whose kind is not known. */
export const typedDocumentsOf = (text: string): readonly unknown[] => loadAll(text, { schema: VALUES });

/** What is at a path of documents. */
export const valueAt = (documents: readonly unknown[], path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value instanceof Object ? (value as Readonly<Record<string, unknown>>)[key] : undefined),
    documents,
  );

/** Where a text of one or several documents holds rules. What holds none is a mistake where no document does. */
export function readDocuments(text: string): RuleDocuments {
  let documents: readonly unknown[];
  try {
    documents = documentsOf(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { reason, mark } = error;
    const malformed = { message: `the file is no YAML: ${reason}`, help: 'correct the YAML', path: [] };
    return {
      sources: [],
      lost: [],
      malformed: [mark === undefined ? malformed : { ...malformed, line: mark.line + 1 }],
    };
  }
  const sources: RuleSource[] = [];
  const lost: string[] = [];
  const others: Malformed[] = [];
  for (const [at, document] of documents.entries()) {
    for (const { path, value } of itemsOf(document, [at])) {
      if (isMap(value) && RESOURCES.has(value['kind'])) {
        sources.push({ path: [...path, 'spec'], value: value['spec'] });
        lost.push(...metadataOf(value));
      } else if (isMap(value) && 'groups' in value && !('kind' in value)) {
        sources.push({ path, value: onlyGroups(value, lost) });
      } else if (value !== null && value !== undefined && value !== '') {
        others.push({
          path,
          message: `${shown(value)} holds no rules`,
          help: 'name a file with `groups:`, or a PrometheusRule',
        });
      }
    }
  }
  if (sources.length > 0) return { sources, malformed: [], lost: [...lost, ...others.map(({ message }) => message)] };
  const nothing: Malformed = { path: [], message: 'the file is empty', help: 'name a file with `groups:`' };
  return { sources, lost: [], malformed: others.length === 0 ? [nothing] : others };
}

type YamlMap = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is YamlMap => value instanceof Object && !Array.isArray(value);

/** What `kubectl get -o yaml` lists, one by one. */
function itemsOf(document: unknown, path: Path): readonly RuleSource[] {
  const items = isMap(document) && document['kind'] === 'List' ? document['items'] : undefined;
  if (!Array.isArray(items)) return [{ path, value: document }];
  return items.map((value: unknown, index) => ({ path: [...path, 'items', index], value }));
}

/** A resource's own name and labels: whoever compiles the rules names a resource anew. */
function metadataOf({ kind, metadata }: YamlMap): readonly string[] {
  if (!isMap(metadata)) return [];
  const { name } = metadata;
  const fields = Object.keys(metadata).join(', ');
  return [`the metadata of ${String(kind)} ${typeof name === 'string' ? `'${name}'` : 'without a name'}: ${fields}`];
}

/** A file's groups without the fields beside them, such as the `namespace` of Mimir's tool. */
function onlyGroups(file: YamlMap, lost: string[]): YamlMap {
  const others = Object.keys(file).filter((field) => field !== 'groups');
  if (others.length > 0) lost.push(`beside the groups: ${others.join(', ')}`);
  return { groups: file['groups'] };
}

function shown(value: unknown): string {
  if (!isMap(value)) return Array.isArray(value) ? 'a list' : 'a text';
  const { kind } = value;
  if (typeof kind === 'string') return `a ${kind}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty map';
  return `a map of ${keys.slice(0, 3).join(', ')}${keys.length > 3 ? ' and more' : ''}`;
}
