/** What a label and a field may be called. Source: https://grafana.com/docs/loki/latest/get-started/labels/#label-format */
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/** Words that LogQL takes for its own wherever they stand. Source: https://github.com/grafana/loki/blob/main/pkg/logql/syntax/lex.go */
const KEYWORDS = new Set([
  'and',
  'bool',
  'by',
  'decolorize',
  'drop',
  'group_left',
  'group_right',
  'ignoring',
  'json',
  'keep',
  'label_format',
  'label_replace',
  'line_format',
  'logfmt',
  'offset',
  'on',
  'or',
  'pattern',
  'regexp',
  'unless',
  'unpack',
  'unwrap',
  'vector',
  'without',
]);

/** Throws a `RangeError` where LogQL could not name a label or a field so. */
export function checkName(owner: string, name: string): void {
  if (!NAME.test(name)) {
    throw new RangeError(
      `${owner} is called '${name}', and LogQL knows letters, digits and underscores: give the name of the document apart`,
    );
  }
  if (KEYWORDS.has(name.toLowerCase())) throw new RangeError(`${owner} is called '${name}', a word of LogQL's own`);
}
