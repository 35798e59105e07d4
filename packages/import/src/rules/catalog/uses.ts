import { children, type Matcher, type Node } from '@belvedere/promql';

/** How expressions use a series. */
export interface SeriesUse {
  /** The functions that read it directly. */
  readonly functions: Set<string>;
  readonly matchers: Matcher[];
  /** The functions of histograms that it is within, however deep. */
  readonly histogramFunctions: Set<string>;
}

/** How expressions use their series, by the series' names. */
export function usesOf(nodes: Iterable<Node>): ReadonlyMap<string, SeriesUse> {
  const uses = new Map<string, SeriesUse>();
  const visit = (node: Node, reader: string | undefined, around: readonly string[]): void => {
    if (node.kind === 'selector') {
      const use = uses.get(node.metric) ?? {
        functions: new Set<string>(),
        matchers: [],
        histogramFunctions: new Set<string>(),
      };
      uses.set(node.metric, use);
      if (reader !== undefined) use.functions.add(reader);
      use.matchers.push(...node.matchers);
      for (const name of around) use.histogramFunctions.add(name);
      return;
    }
    const next = node.kind === 'call' ? node.function : node.kind === 'range' ? reader : undefined;
    const isOfHistogram = node.kind === 'call' && node.function.startsWith('histogram_');
    const within = isOfHistogram ? [...around, node.function] : around;
    for (const child of children(node)) visit(child, next, within);
  };
  for (const node of nodes) visit(node, undefined, []);
  return uses;
}
