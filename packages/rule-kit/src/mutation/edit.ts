import { boundsOf, labelsOf, type Bounds, type CatalogIndex, type LabelSet, type Node } from '@belvedere/promql';

/** What is known of the expression that a node is a part of. */
export class Surroundings {
  /** From the node's parent up to the whole expression. */
  readonly ancestors: readonly Node[];
  private readonly index: CatalogIndex;

  constructor(index: CatalogIndex, ancestors: readonly Node[] = []) {
    this.index = index;
    this.ancestors = ancestors;
  }

  get parent(): Node | undefined {
    return this.ancestors[0];
  }

  /** The surroundings of a direct part of a node that is surrounded by these. */
  within(node: Node): Surroundings {
    return new Surroundings(this.index, [node, ...this.ancestors]);
  }

  labelsOf(node: Node): LabelSet {
    return labelsOf(node, this.index);
  }

  boundsOf(node: Node): Bounds {
    return boundsOf(node, this.index);
  }
}

/** A way to change an expression in one place, and what it is called in a list of survivors. */
export interface Edit {
  readonly kind: string;
  /** What a node becomes, if it is one that is changed in this way. */
  of(node: Node, surroundings: Surroundings): readonly Node[];
}
