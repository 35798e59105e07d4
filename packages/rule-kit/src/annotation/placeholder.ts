/** What stands in a text until the alert fires: an action of Prometheus's templates, `{{ $labels.endpoint }}`. */
export type Action = string;

/** Label names that a template can read with a dot: Go's identifiers. */
const GO_IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The action that writes a label's value. Any other name is looked up in the map: `{{ index $labels "a.b" }}`. */
export const labelAction = (label: string): Action =>
  GO_IDENTIFIER.test(label) ? `{{ $labels.${label} }}` : `{{ index $labels ${JSON.stringify(label.toWellFormed())} }}`;

/** A small number as it is, where `humanize` would write 0.11 as 110m. */
const DECIMAL =
  '{{ if and (gt $value -1.0) (lt $value 1.0) }}{{ $value | printf "%.4g" }}{{ else }}{{ $value | humanize }}{{ end }}';

/**
 * The actions that write the value, by format.
 * Source: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#numbers
 */
export const VALUE_ACTIONS = {
  humanize: '{{ $value | humanize }}',
  decimal: DECIMAL,
  duration: '{{ $value | humanizeDuration }}',
  percentage: '{{ $value | humanizePercentage }}',
  bytes: '{{ $value | humanize1024 }}B',
  perSecond: `${DECIMAL}/s`,
  bytesPerSecond: '{{ $value | humanize1024 }}B/s',
  dollars: '{{ $value | printf "%.2f" }} USD',
  yesNo: '{{ if eq $value 0.0 }}no{{ else }}yes{{ end }}',
} as const;

export type ValueFormat = keyof typeof VALUE_ACTIONS;

/** How a value is written where its author does not say: by its unit. */
export function formatOfUnit(unit: string): ValueFormat {
  switch (unit) {
    case 'seconds':
      return 'duration';
    case 'ratio':
      return 'percentage';
    case 'bytes':
      return 'bytes';
    case 'bytes/second':
      return 'bytesPerSecond';
    case 'count':
      return 'humanize';
    default:
      return 'decimal';
  }
}

/** The formats that fit a unit, the one that is taken first in front. */
export function formatsOfUnit(unit: string): readonly ValueFormat[] {
  const formats = new Set<ValueFormat>([formatOfUnit(unit), 'humanize', 'decimal']);
  if (unit === 'dollars') formats.add('dollars');
  if (unit === 'ratio' || unit === 'count') formats.add('yesNo');
  if (unit.endsWith('/second')) formats.add('perSecond');
  return [...formats];
}
