import type { Quantity } from '@belvedere/core';
import { print, type PrintOptions } from '../print/print.ts';
import type { ComparisonOperator, Node } from '../syntax/node.ts';

/** What is known of an expression at run time beside its tree. */
export interface Facts {
  readonly node: Node;
  readonly unit: string;
  readonly labels: readonly string[];
  /** How often the slowest of the jobs that it reads is scraped, in milliseconds; left out where no job is known. */
  readonly scrapeInterval?: number;
  /** The bound that the expression's value is compared with, if the outermost operator is such a comparison. */
  readonly bound?: Bound;
}

/** The right side of a comparison with a constant: what a panel draws as a threshold line. */
export interface Bound {
  readonly operator: ComparisonOperator;
  readonly quantity: Quantity;
}

/** Any PromQL expression: an immutable tree with its unit and labels. */
export abstract class Expression {
  readonly node: Node;
  readonly unit: string;
  readonly labels: readonly string[];
  /** How often the slowest of the jobs that it reads is scraped, in milliseconds; 0 where no job is known. */
  readonly scrapeInterval: number;
  readonly bound: Bound | undefined;

  constructor({ node, unit, labels, scrapeInterval, bound }: Facts) {
    this.node = node;
    this.unit = unit;
    this.labels = labels;
    this.scrapeInterval = scrapeInterval ?? 0;
    this.bound = bound;
  }

  /** The expression as PromQL on one line. */
  print(options?: PrintOptions): string {
    return print(this.node, options);
  }

  toString(): string {
    return this.print();
  }
}
