import type { Expression } from './expression.ts';

export interface QueryOptions {
  /** Names the query within its panel; by default made from the legend. */
  readonly refId?: string;
  /** Asked and not shown: for what a panel computes from it. */
  readonly hidden?: boolean;
  /** Shows the exemplars of its series as well: single requests with their trace. */
  readonly exemplars?: boolean;
}

/** An expression with its legend, as a panel shows it. The unit is in its type, so that a panel cannot mix units. */
export class Query<Unit extends string> {
  declare readonly unitType: (unit: Unit) => Unit;
  readonly expression: Expression;
  readonly legend: string;
  readonly options: QueryOptions;

  constructor(expression: Expression, legend: string, options: QueryOptions) {
    this.expression = expression;
    this.legend = legend;
    this.options = options;
  }
}
