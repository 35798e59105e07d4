import { templateProblem } from '../go-template/check-template.ts';
import { labelsInTemplate } from './template-labels.ts';

/** Labels or annotations by their names. */
export type Texts = Readonly<Record<string, string>>;

/** The name of a metric is no label that an aggregation could remove: it is there, or empty. */
const METRIC_NAME = '__name__';

/** What holds the templates of an imported alert against its expression. */
export interface TemplateOwner {
  /** As a sentence begins: `alert HighLatency`. */
  readonly owner: string;
  /** The labels that its expression keeps. */
  readonly labels: readonly string[];
  /** The labels that its author knows to be lost. */
  readonly lost: readonly string[];
}

/**
 * Holds templates of Prometheus, as they were written elsewhere, against the expression: each can be read, and names
 * only labels that are kept or known to be lost. Throws a `TypeError` for the first that does not.
 */
export function checkTemplates(texts: Texts, field: string, { owner, labels, lost }: TemplateOwner): void {
  for (const [name, text] of Object.entries(texts)) {
    const problem = templateProblem(text);
    if (problem !== undefined) {
      throw new TypeError(`${owner}: the template of its ${field} '${name}' cannot be read: ${problem.message}`);
    }
    for (const label of labelsInTemplate(text)) {
      if (label === METRIC_NAME || labels.includes(label) || lost.includes(label)) continue;
      throw new TypeError(
        `${owner}: its ${field} '${name}' names label '${label}', and its expression keeps ${listOf(labels)}: ` +
          `keep the label, or list it under lostLabels if it may be empty`,
      );
    }
  }
}

/** Throws a `TypeError` where a label is listed as lost that is kept, or that no text names. */
export function checkLostLabels(texts: readonly Texts[], { owner, labels, lost }: TemplateOwner): void {
  const named = new Set(texts.flatMap((map) => Object.values(map)).flatMap(labelsInTemplate));
  for (const label of lost) {
    if (labels.includes(label)) throw new TypeError(`${owner}: it lists label '${label}' as lost, and keeps it`);
    if (!named.has(label)) throw new TypeError(`${owner}: it lists label '${label}' as lost, and no text names it`);
  }
}

/** Throws a `TypeError` for a label that no Prometheus takes: from version 3 on any UTF-8 names one. */
export function checkLabelNames(owner: string, labels: Texts): void {
  for (const label of Object.keys(labels)) {
    if (label !== '' && label !== METRIC_NAME && label.isWellFormed()) continue;
    throw new TypeError(`${owner}: '${label.toWellFormed()}' cannot be the name of a label`);
  }
}

const listOf = (labels: readonly string[]): string =>
  labels.length === 0 ? 'no label' : `only ${labels.map((label) => `'${label}'`).join(', ')}`;
