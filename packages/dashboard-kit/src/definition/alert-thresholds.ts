import { SEVERITIES } from '@belvedere/organization';
import type { Alert } from '@belvedere/rule-kit';
import { SEVERITY_COLOURS, type Colour } from './colour.ts';
import type { Thresholds } from './thresholds.ts';

/**
 * Where alerts fire: the colour of the most severe one that would, green where none would. Only bounds in the panel's
 * unit count, and only those with a direction: equality has no line.
 */
export function thresholdsOfAlerts(alerts: readonly Alert[], unit: string | undefined): Thresholds | undefined {
  if (alerts.length === 0) return undefined;
  const drawn = alerts.flatMap(({ labels, expression: { bound, unit: own } }) => {
    if (bound === undefined || own !== unit) return [];
    const { operator, quantity } = bound;
    if (operator === '==' || operator === '!=') return [];
    return [{ severity: labels['severity'], value: quantity.value, above: operator === '>' || operator === '>=' }];
  });
  if (drawn.length === 0) return undefined;
  const bounds = [...new Set(drawn.map(({ value }) => value))].sort((a, b) => a - b);
  const colourFrom = (from: number): Colour => {
    const firing = drawn.filter(({ value, above }) => (above ? from >= value : from < value));
    const worst = SEVERITIES.find((severity) => firing.some((one) => one.severity === severity));
    return worst === undefined ? 'green' : SEVERITY_COLOURS[worst];
  };
  return {
    base: colourFrom(-Infinity),
    steps: bounds.map((value) => ({ from: { value, unit: unit! }, colour: colourFrom(value) })),
  };
}
