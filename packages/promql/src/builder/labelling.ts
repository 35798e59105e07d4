import type { InstantVector } from './instant-vector.ts';
import { checkLabelName } from './label-name.ts';
import { callNode, textNode } from './nodes.ts';
import { Mathematics } from './mathematics.ts';
import { checkReplacement, patternText } from './pattern.ts';

/** A label made of a part of another: see {@link Labelling.labelReplace}. */
export interface LabelReplacement<Labels extends string, To extends string> {
  readonly to: To;
  readonly from: Labels;
  /** Matched against the whole value; a series whose value does not match stays as it is. */
  readonly match: RegExp;
  /** The new value; `$1` stands for the first group of the match. */
  readonly replacement: string;
}

/** Labels and order of the series. */
export abstract class Labelling<Labels extends string, Unit extends string> extends Mathematics<Labels, Unit> {
  /** Labels set to fixed values: `v.withLabels({ team: 'risk' })` is `label_replace(v, "team", "risk", "", "")`. */
  withLabels<const L extends Readonly<Record<string, string>>>(
    labels: L,
  ): InstantVector<Labels | (keyof L & string), Unit> {
    const entries = Object.entries(labels);
    for (const [label] of entries) checkLabelName('withLabels', label);
    return this.derive<Labels | (keyof L & string)>({
      // The empty label always matches the empty pattern; in a replacement `$` is a reference unless it is doubled.
      node: entries.reduce(
        (node, [label, value]) => labelReplaceNode(node, [label, value.replaceAll('$', '$$$$'), '', '']),
        this.node,
      ),
      labels: this.labelsWith(...entries.map(([label]) => label)),
    });
  }

  /**
   * A label made of a part of another: `v.labelReplace({ to: 'service', from: 'job', match: /(.*)-api/, replacement: '$1' })`
   * is `label_replace(v, "service", "$1", "job", "(.*)-api")`. Throws a `TypeError` where the pattern is none of RE2, or
   * the replacement names a group that it lacks.
   */
  labelReplace<To extends string>(options: LabelReplacement<Labels, To>): InstantVector<Labels | To, Unit> {
    const { to, from, match, replacement } = options;
    checkLabelName('labelReplace', to);
    const pattern = patternText('labelReplace', match);
    checkReplacement(replacement, match);
    return this.derive<Labels | To>({
      node: labelReplaceNode(this.node, [to, replacement, from, pattern]),
      labels: this.labelsWith(to),
    });
  }

  /**
   * Labels joined into one: `v.labelJoin('path', ['job', 'endpoint'], '/')` is
   * `label_join(v, "path", "/", "job", "endpoint")`. Throws a `TypeError` where the label's name is none.
   */
  labelJoin<To extends string>(to: To, from: readonly Labels[], separator: string): InstantVector<Labels | To, Unit> {
    checkLabelName('labelJoin', to);
    return this.derive<Labels | To>({
      node: callNode('label_join', this.node, ...[to, separator, ...from].map(textNode)),
      labels: this.labelsWith(to),
    });
  }

  /** Smallest first, in tables: `v.sort()` is `sort(v)`. */
  sort(): InstantVector<Labels, Unit> {
    return this.call('sort');
  }

  /** Greatest first, in tables: `v.sortDesc()` is `sort_desc(v)`. */
  sortDesc(): InstantVector<Labels, Unit> {
    return this.call('sort_desc');
  }

  /** By labels, in natural order (experimental): `v.sortByLabel('endpoint')` is `sort_by_label(v, "endpoint")`. */
  sortByLabel(...labels: readonly [Labels, ...Labels[]]): InstantVector<Labels, Unit> {
    return this.call('sort_by_label', this.unit, ...labels.map(textNode));
  }

  /** The other way round (experimental): `v.sortByLabelDesc('endpoint')` is `sort_by_label_desc(v, "endpoint")`. */
  sortByLabelDesc(...labels: readonly [Labels, ...Labels[]]): InstantVector<Labels, Unit> {
    return this.call('sort_by_label_desc', this.unit, ...labels.map(textNode));
  }

  private labelsWith(...more: readonly string[]): readonly string[] {
    return [...new Set([...this.labels, ...more])];
  }
}

const labelReplaceNode = (node: Parameters<typeof callNode>[1], texts: readonly string[]) =>
  callNode('label_replace', node!, ...texts.map(textNode));
