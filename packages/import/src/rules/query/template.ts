import { anyJob, selectors, type Interpolation, type Selector } from '@belvedere/promql';
import type { Reference, SeriesReference } from '../catalog/reference.ts';
import type { ParsedExpression } from './parsed.ts';

/** A text with metrics in between: what stands in a tagged template. */
export interface QueryTemplate {
  /** The texts around the metrics, one more than there are metrics. */
  readonly texts: readonly string[];
  readonly metrics: readonly TemplateMetric[];
}

/** A metric in a template. */
export interface TemplateMetric {
  readonly reference: Reference;
  /** Whether it is read of any job, since the text chooses its jobs otherwise than the catalog. */
  readonly isOfAnyJob: boolean;
}

/** A stretch of the text that becomes something else. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly metric?: TemplateMetric;
  /** What follows the metric. */
  readonly suffix: string;
}

/** The text of an expression with its metrics' names replaced by what the modules of the project call them. */
export function templateOf(
  { text, node, places }: ParsedExpression,
  find: (selector: Selector) => SeriesReference | undefined,
): QueryTemplate {
  const replacements = selectors(node)
    .flatMap((selector): readonly Replacement[] => {
      const found = find(selector);
      const [from, to] = places.ofName(selector);
      // A name in quotes, or stated by a matcher, stays text.
      if (found === undefined || text.slice(from, to) !== selector.metric) return [];
      const { reference, suffix } = found;
      const pinned = pinnedMatcher(selector, reference);
      const written = pinned === undefined ? undefined : withoutMatcher(text, to, places.of(pinned));
      const metric = { reference, isOfAnyJob: written === undefined && hasJobs(reference) };
      return [{ from, to, metric, suffix }, ...(written === undefined ? [] : [written])];
    })
    .sort((a, b) => a.from - b.from);
  const texts: string[] = [];
  const metrics: TemplateMetric[] = [];
  let before = '';
  let at = 0;
  for (const { from, to, metric, suffix } of replacements) {
    before += text.slice(at, from);
    at = to;
    if (metric !== undefined) {
      texts.push(before);
      metrics.push(metric);
      before = '';
    }
    before += suffix;
  }
  return { texts: [...texts, before + text.slice(at)], metrics };
}

/** The values of a template, as the modules export them. */
export const interpolations = ({ metrics }: QueryTemplate): readonly Interpolation[] =>
  metrics.map(({ reference: { series }, isOfAnyJob }) => (isOfAnyJob ? anyJob(series) : series));

const isOfJob = ({ label }: { readonly label: string }): boolean => label === 'job';
const hasJobs = ({ series }: Reference): boolean => series.selector.matchers.some(isOfJob);

/** The matcher that says what the catalog says anyway: it comes with the metric. */
function pinnedMatcher({ matchers }: Selector, { series }: Reference): Selector['matchers'][number] | undefined {
  const [written, ...others] = matchers.filter(isOfJob);
  const [declared] = series.selector.matchers.filter(isOfJob);
  if (written === undefined || declared === undefined || others.length > 0) return undefined;
  return written.operator === declared.operator && written.value === declared.value ? written : undefined;
}

/** The stretch of a matcher with its comma, or of the braces where it stands alone. */
function withoutMatcher(text: string, nameEnd: number, [from, to]: readonly [number, number]): Replacement {
  const [following = ''] = /^\s*,\s*/.exec(text.slice(to)) ?? [];
  const [preceding = ''] = /\s*,?\s*$/.exec(text.slice(nameEnd, from)) ?? [];
  const [closing] = /^\s*,?\s*\}/.exec(text.slice(to)) ?? [];
  const isFirst = /^\s*\{\s*$/.test(text.slice(nameEnd, from));
  if (isFirst && closing !== undefined) return { from: nameEnd, to: to + closing.length, suffix: '' };
  if (following !== '') return { from, to: to + following.length, suffix: '' };
  return { from: from - preceding.length, to, suffix: '' };
}
