import { mapChildren, mapNodes, mapSelectors, selectors, walk, type Node } from '@belvedere/promql';
import type { RuleGroup } from '@belvedere/rule-kit';

type Selector = Extract<Node, { readonly kind: 'selector' }>;
type Matcher = Selector['matchers'][number];

/** What a rule records, as a query could ask for it instead. */
export interface Recorded {
  readonly name: string;
  /** Its windows are closed. */
  readonly node: Node;
  readonly labels: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly interval: number;
}

/** What groups record, by name. */
export type Recordings = ReadonlyMap<string, readonly Recorded[]>;

export const recordingsOf = (groups: readonly RuleGroup[]): Recordings =>
  Map.groupBy(
    groups.flatMap(({ rules, labels, interval, window }) =>
      rules.flatMap((rule) =>
        rule.kind === 'alert'
          ? []
          : [
              {
                name: rule.name,
                node: closed(rule.expression.node, window),
                labels: { ...labels, ...rule.labels },
                interval,
              },
            ],
      ),
    ),
    ({ name }) => name,
  );

/** The same expression with the window, in milliseconds, where it was left open. */
export const closed = (node: Node, window: number): Node =>
  mapNodes(node, (part) =>
    (part.kind === 'range' || part.kind === 'subquery') && part.window === 'open' ? { ...part, window } : part,
  );

/**
 * The same expression, but in the place of what rules record stands what they record it from: over a window, as it was at
 * each of their evaluations. So a history needs no recordings, and has as many as it likes.
 *
 * `slo:sli_slice:good{slo="lag"}` is `label_replace(max(lag) < bool 1000, "slo", "lag", "", "")`, and with `[1h]` after it
 * `label_replace(…)[1h:1m]`. Throws a `TypeError` where that cannot be said in PromQL.
 */
export function withoutRecordings(node: Node, recordings: Recordings): Node {
  const replaced = (part: Node): Node => {
    if (part.kind === 'range') {
      const { selector, window } = part;
      const recorded = recordings.get(selector.metric);
      if (recorded === undefined) return part;
      const { offset, at } = selector;
      return {
        kind: 'subquery',
        expression: valueOf(selector, recorded),
        window,
        step: recorded[0]!.interval,
        ...(offset === undefined ? {} : { offset }),
        ...(at === undefined ? {} : { at }),
      };
    }
    if (part.kind !== 'selector') return mapChildren(part, replaced);
    const recorded = recordings.get(part.metric);
    if (recorded === undefined) return part;
    if (part.offset !== undefined || part.at !== undefined) {
      throw new TypeError(`${part.metric} is read as it was at another time: ask for it over a window`);
    }
    return valueOf(part, recorded);
  };
  const valueOf = (selector: Selector, recorded: readonly Recorded[]): Node => {
    const [first, ...others] = recorded
      .filter(({ labels }) => selector.matchers.every((matcher) => fits(matcher, labels) !== false))
      .map(({ node: own, labels }) => {
        const open = selector.matchers.filter((matcher) => fits(matcher, labels) === undefined);
        return labelled(replaced(narrowed(own, open, selector)), labels);
      });
    if (first === undefined) throw new TypeError(`no rule records what ${selector.metric} is asked for`);
    return others.reduce((left, right) => ({ kind: 'binary', operator: 'or', left, right }), first);
  };
  return replaced(node);
}

/** Whether a series with these labels is asked for; `undefined` where other labels decide. */
function fits({ label, operator, value }: Matcher, labels: Readonly<Record<string, string>>): boolean | undefined {
  const actual = labels[label];
  if (actual === undefined) return undefined;
  const isEqual =
    operator === '=' || operator === '!=' ? actual === value : new RegExp(`^(?:${value})$`, 's').test(actual);
  return operator === '=' || operator === '=~' ? isEqual : !isEqual;
}

/** Only the series that the matchers ask for: asked of what is read, where that has the same labels. */
function narrowed(node: Node, matchers: readonly Matcher[], { metric }: Selector): Node {
  if (matchers.length === 0) return node;
  const changing = walk(node).find((part) => matchers.some(({ label }) => !keeps(part, label)));
  if (changing !== undefined) {
    throw new TypeError(`${metric} is asked for a label that the ${changing.kind} in it may set: set it by the rule`);
  }
  return mapSelectors(node, (selector) => ({ ...selector, matchers: [...selector.matchers, ...matchers] }));
}

/** Whether series that are read with a label still have it behind a part of an expression, with the same value. */
function keeps(part: Node, label: string): boolean {
  if (selectors(part).length === 0) return true;
  if (part.kind === 'call') return !part.function.startsWith('label_');
  if (part.kind !== 'aggregation') return true;
  const { mode, labels } = part.grouping ?? { mode: 'by', labels: [] };
  return labels.includes(label) === (mode === 'by');
}

const labelled = (node: Node, labels: Readonly<Record<string, string>>): Node =>
  Object.entries(labels).reduce<Node>(
    (inner, [label, value]) => ({
      kind: 'call',
      function: 'label_replace',
      parameters: [inner, ...[label, value, '', ''].map((text): Node => ({ kind: 'string', value: text }))],
    }),
    node,
  );
