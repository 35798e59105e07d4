import { actionsOf, type TemplateToken } from '../go-template/tokens.ts';

/** Variables that hold the labels of the alert's series. Source: as for {@link labelsInTemplate} */
const LABELS = '$labels';

/**
 * The labels that a template of Prometheus reads: `pod` and `a.b` of `{{ $labels.pod }} in {{ index $labels "a.b" }}`.
 * What it computes a name from stays unknown. Throws where the text is no template.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
 */
export const labelsInTemplate = (text: string): readonly string[] => [
  ...new Set(text.includes('{{') ? actionsOf(text).flatMap((action) => labelsInAction(action)) : []),
];

function labelsInAction(action: readonly TemplateToken[]): readonly string[] {
  const tokens = action.filter(({ kind }) => kind !== 'space');
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined) return [];
    if (token.text === LABELS && next.kind === 'field') return [next.text.slice(1)];
    if (token.text === '.Labels' && next.kind === 'field' && at === 0) return [next.text.slice(1)];
    const isIndexed = token.text === LABELS && tokens[at - 1]?.text === 'index' && next.kind === 'string';
    return isIndexed ? [stringOf(next.text)] : [];
  });
}

/** A string of Go, as far as labels have characters that need no escape. */
const stringOf = (quoted: string): string =>
  quoted.startsWith('`') ? quoted.slice(1, -1) : quoted.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
