/** What every query of a data source other than Prometheus can be told. */
export interface SourceOptions {
  /** Names the query within its panel; `A` where left out. */
  readonly refId?: string;
  /** Asked and not shown: for what a panel computes from it. */
  readonly hidden?: boolean;
}

/** What every query of a data source other than Prometheus is. */
export interface Source<Kind extends string> {
  readonly kind: Kind;
  readonly refId: string;
  readonly hidden: boolean;
}

export const source = <Kind extends string>(
  kind: Kind,
  { refId = 'A', hidden = false }: SourceOptions,
): Source<Kind> => ({ kind, refId, hidden });
