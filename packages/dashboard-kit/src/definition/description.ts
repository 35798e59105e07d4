import type { Expression } from '@belvedere/promql';
import type { Panel } from './panels/index.ts';
import { prometheusQueries } from './queries/query.ts';

/** The helps of the metrics that an expression reads, each once. */
export type Describe = (expression: Expression) => readonly string[];

/**
 * What a panel says of itself: its author's words; else what was promised, what it explains, and what its metrics are, by
 * the catalog.
 */
export function descriptionOf({ settings, alerts, objectives, queries }: Panel, describe?: Describe): string {
  if (settings.description !== undefined) return settings.description;
  const promised = objectives.map(({ description }) => sentence(description));
  const explained = alerts.map(({ name, annotations }) => sentence(`${name}: ${annotations['summary'] ?? ''}`));
  const measured =
    describe === undefined ? [] : prometheusQueries(queries).flatMap(({ expression }) => describe(expression));
  return [...new Set([...promised, ...explained, ...measured.map(sentence)])].join(' ');
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
