/** A step that changes what the queries answered before the panel draws it. */
export interface Transformation {
  readonly id: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly disabled?: boolean;
  /** The frames that it is for; all where left out. */
  readonly filter?: { readonly id: string; readonly options?: unknown };
}

/** Reductions of a field to one figure. Source: https://grafana.com/docs/grafana/latest/panels-visualizations/query-transform-data/calculation-types/ */
export type Calculation =
  | 'lastNotNull'
  | 'last'
  | 'firstNotNull'
  | 'mean'
  | 'min'
  | 'max'
  | 'sum'
  | 'count'
  | 'range'
  | 'diff'
  | 'delta'
  | 'stdDev'
  | 'distinctCount'
  | `p${number}`;

type FieldNames = readonly string[];

/**
 * Grafana's transformations, by the names that its documentation gives them.
 * Source: https://grafana.com/docs/grafana/latest/panels-visualizations/query-transform-data/transform-data/
 */
export const transform = {
  /** One table of all frames, rows joined where their labels are the same. */
  merge: (): Transformation => ({ id: 'merge', options: {} }),
  /** One table of all frames, joined by a field: `transform.joinByField('instance')`. */
  joinByField: (field: string, mode: 'outer' | 'inner' | 'outerTabular' = 'outer'): Transformation => ({
    id: 'joinByField',
    options: { byField: field, mode },
  }),
  /** Columns renamed, hidden and put in order. */
  organize: (how: {
    readonly rename?: Readonly<Record<string, string>>;
    readonly hide?: FieldNames;
    readonly order?: FieldNames;
  }): Transformation => ({
    id: 'organize',
    options: {
      excludeByName: Object.fromEntries((how.hide ?? []).map((name) => [name, true])),
      indexByName: Object.fromEntries((how.order ?? []).map((name, index) => [name, index])),
      renameByName: { ...how.rename },
    },
  }),
  /** A row for each series, a column for each calculation. */
  reduce: (calculations: readonly Calculation[], labels = false): Transformation => ({
    id: 'reduce',
    options: { includeTimeField: false, labelsToFields: labels, mode: 'seriesToRows', reducers: [...calculations] },
  }),
  /** Labels become columns. */
  labelsToFields: (keep?: FieldNames): Transformation => ({
    id: 'labelsToFields',
    options: { mode: 'columns', ...(keep === undefined ? {} : { keepLabels: [...keep] }) },
  }),
  sortBy: (field: string, order: 'ascending' | 'descending' = 'ascending'): Transformation => ({
    id: 'sortBy',
    options: { fields: {}, sort: [{ desc: order === 'descending', field }] },
  }),
  limit: (rows: number): Transformation => ({ id: 'limit', options: { limitField: String(rows) } }),
  /** A row for each group, with the calculations of its other fields. */
  groupBy: (by: FieldNames, aggregations: Readonly<Record<string, readonly Calculation[]>> = {}): Transformation => ({
    id: 'groupBy',
    options: {
      fields: {
        ...Object.fromEntries(by.map((name) => [name, { aggregations: [], operation: 'groupby' }])),
        ...Object.fromEntries(
          Object.entries(aggregations).map(([name, some]) => [
            name,
            { aggregations: [...some], operation: 'aggregate' },
          ]),
        ),
      },
    },
  }),
  /** A column for each value of a field: `transform.groupingToMatrix({ column: 'version', row: 'service', value: 'Value' })`. */
  groupingToMatrix: (of: {
    readonly column: string;
    readonly row: string;
    readonly value: string;
  }): Transformation => ({
    id: 'groupingToMatrix',
    options: { columnField: of.column, rowField: of.row, valueField: of.value },
  }),
  /** Only the named fields stay. */
  keep: (names: FieldNames): Transformation => ({
    id: 'filterFieldsByName',
    options: { include: { names: [...names] } },
  }),
  /** Rows whose field is as asked, or is not. */
  filterByValue: (
    field: string,
    condition:
      'greater' | 'greaterOrEqual' | 'lower' | 'lowerOrEqual' | 'equal' | 'notEqual' | 'regex' | 'isNull' | 'isNotNull',
    value?: number | string,
    type: 'include' | 'exclude' = 'include',
  ): Transformation => ({
    id: 'filterByValue',
    options: {
      filters: [{ config: { id: condition, options: value === undefined ? {} : { value } }, fieldName: field }],
      match: 'all',
      type,
    },
  }),
  /** A new field from two: `transform.calculate('Free', { left: 'Total', operator: '-', right: 'Used' })`. */
  calculate: (
    alias: string,
    of: { readonly left: string; readonly operator: '+' | '-' | '*' | '/' | '%'; readonly right: string },
    replace = false,
  ): Transformation => ({
    id: 'calculateField',
    options: {
      alias,
      binary: {
        left: { matcher: { id: 'byName', options: of.left } },
        operator: of.operator,
        right: { matcher: { id: 'byName', options: of.right } },
      },
      mode: 'binary',
      replaceFields: replace,
    },
  }),
  /** Names rewritten: `transform.renameByRegex('(.*)-exporter', '$1')`. */
  renameByRegex: (regex: string, renamePattern: string): Transformation => ({
    id: 'renameByRegex',
    options: { regex, renamePattern },
  }),
  /** Series of one query sorted into buckets. */
  histogram: (options: { readonly bucketSize?: number; readonly combine?: boolean } = {}): Transformation => ({
    id: 'histogram',
    options: { ...options },
  }),
  /** Any other, by its id. */
  other: (
    id: string,
    options: Transformation['options'],
    rest: Omit<Transformation, 'id' | 'options'> = {},
  ): Transformation => ({
    id,
    options,
    ...rest,
  }),
};
