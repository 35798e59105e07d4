import {
  language,
  mapNodes,
  mapSelectors,
  PANEL_WINDOW,
  parse,
  print,
  type Matcher,
  type Node,
  type Places,
  type Window,
} from '@belvedere/promql';

/** An expression of a panel, read. */
export interface PanelExpression {
  readonly text: string;
  readonly node: Node;
  readonly places: Places;
}

const LANGUAGE = language({ variables: true });

/** Reads an expression in which Grafana's variables may stand; nothing where it is no PromQL. */
export function panelExpression(text: string): PanelExpression | undefined {
  const trimmed = text.trim();
  const { node, places } = parse(trimmed, LANGUAGE);
  return node === undefined ? undefined : { text: trimmed, node: withOpenWindows(node), places };
}

/** Grafana's own window is the open one, as a template reads it. */
const withOpenWindows = (node: Node): Node =>
  mapNodes(node, (part) =>
    (part.kind === 'range' || part.kind === 'subquery') && isPanelWindow(part.window)
      ? { ...part, window: 'open' }
      : part,
  );

const isPanelWindow = (window: Window): boolean =>
  typeof window === 'object' && window.kind === 'variable' && window.text === PANEL_WINDOW;

const keyOf = ({ label, operator, value }: Matcher): string => JSON.stringify([label, operator, value]);

const known = new Map<string, string>();

/** An expression in one form, however it was laid out; what is no PromQL as it is. */
export function canonicalExpression(text: string): string {
  let form = known.get(text);
  if (form === undefined) {
    const read = panelExpression(text);
    form = read === undefined ? text : print(withOrder(read.node));
    known.set(text, form);
  }
  return form;
}

/** The matchers of each selector in the order of their labels, since their order means nothing. */
const withOrder = (node: Node): Node =>
  mapSelectors(node, (selector) => ({
    ...selector,
    matchers: [...selector.matchers].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  }));

/** `label_values(selector, label)`, read. */
export interface LabelValues {
  readonly selector: PanelExpression;
  readonly label: string;
}

const LABEL_VALUES = /^\s*label_values\s*\((.*),\s*([a-zA-Z_]\w*)\s*\)\s*$/s;

/** The question for the values of a label, where a text is one. */
export function labelValues(text: string): LabelValues | undefined {
  const [, selector = '', label = ''] = LABEL_VALUES.exec(text) ?? [];
  const read = selector === '' ? undefined : panelExpression(selector);
  return read?.node.kind === 'selector' ? { selector: read, label } : undefined;
}

/** The query of a variable in one form. */
export function canonicalVariableQuery(text: string): string {
  const read = labelValues(text);
  return read === undefined ? text : `label_values(${canonicalExpression(read.selector.text)}, ${read.label})`;
}
