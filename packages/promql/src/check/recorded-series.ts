import type { Catalog } from '../catalog/catalog.ts';
import { CatalogIndex, type CatalogIndexOptions } from '../catalog/catalog-index.ts';
import { ANY_LABELS, drop, withLabels, type LabelSet } from '../catalog/label-set.ts';
import type { Job } from '../catalog/job.ts';
import type { SeriesFacts, SeriesKind } from '../catalog/series.ts';
import type { Node } from '../syntax/node.ts';
import { kindOf } from './kinds.ts';
import { labelsOf } from './labels.ts';
import { unitOf } from './units.ts';

/** A recording rule: a name, and the expression that is recorded under it. */
export interface RecordedExpression {
  readonly name: string;
  readonly node: Node;
  /** Inferred from the expression unless it is stated. */
  readonly unit?: string;
  /** What the rule, or its group, sets on each series; an empty value removes the label. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * The index of catalogs, and of what rules record from them. A recorded series has the labels, the unit and the kind
 * of its expression, which may read other recorded series.
 */
export function indexOf(
  catalogs: readonly Catalog[],
  recordings: readonly RecordedExpression[],
  options: CatalogIndexOptions = {},
): CatalogIndex {
  const recorded = recordings.map((recording) => new RecordedSeries(recording, () => index));
  const index: CatalogIndex = new CatalogIndex(catalogs, recorded, options);
  return index;
}

/** What a rule records; inferred when it is asked for, since the rules stand in any order. */
class RecordedSeries implements SeriesFacts {
  readonly name: string;
  readonly jobs: readonly Job[] = [];
  private readonly recording: RecordedExpression;
  private readonly index: () => CatalogIndex;
  private facts: Inferred | undefined;

  constructor(recording: RecordedExpression, index: () => CatalogIndex) {
    this.name = recording.name;
    this.recording = recording;
    this.index = index;
  }

  get labels(): LabelSet {
    return this.inferred().labels;
  }

  get kind(): SeriesKind | undefined {
    return this.inferred().kind;
  }

  get unit(): string | undefined {
    return this.inferred().unit;
  }

  private inferred(): Inferred {
    if (this.facts !== undefined) return this.facts;
    // What a series that reads itself finds here.
    this.facts = UNKNOWN;
    const { node, unit, labels } = this.recording;
    const index = this.index();
    this.facts = {
      labels: relabelled(labelsOf(node, index), labels),
      kind: kindOf(node, index),
      unit: unit ?? unitOf(node, index),
    };
    return this.facts;
  }
}

function relabelled(set: LabelSet, labels: Readonly<Record<string, string>> = {}): LabelSet {
  const entries = Object.entries(labels);
  const removed = entries.filter(([, value]) => value === '').map(([name]) => name);
  const added = entries.filter(([, value]) => value !== '');
  return withLabels(
    drop(set, removed),
    added.map(([name, value]) => [name, { always: true, values: [value] }]),
  );
}

type Inferred = Pick<SeriesFacts, 'labels' | 'kind' | 'unit'>;

const UNKNOWN: Inferred = { labels: ANY_LABELS, kind: undefined, unit: undefined };
