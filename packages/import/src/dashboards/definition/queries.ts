import { importedQuery, otherQuery, SOURCE_VARIABLES } from '@belvedere/dashboard-kit';
import { legendLabels, type InstantVector } from '@belvedere/promql';
import { isObject, textOf, type JsonObject } from '../json.ts';
import { call, literal, record, type Written } from '../source/written.ts';
import { KIT } from './kit.ts';
import { asksPromql, type Expressions } from './promql.ts';

/** The forms that a query can be written in, the best first; the last one always means what was read. */
export interface QueryForms {
  /** The unit of its expression, where that is known. */
  readonly unit?: string;
  /** By its expression and its legend alone; of the unit of its expression. */
  readonly typed?: Written;
  readonly carried: Written;
}

/** How a query of a panel is written. */
export function queryForms(target: JsonObject, expressions: Expressions): QueryForms {
  if (!asksPromql(target)) return { carried: foreignQuery(target) };
  const expr = textOf(target['expr']);
  const legend = textOf(target['legendFormat']);
  const expression = expressions.typed(expr, legend);
  const carried = carriedQuery(target, expression?.written ?? literal(expr));
  if (expression === undefined) return { carried };
  const { labels, unit, vector, written } = expression;
  if (typeof target['legendFormat'] !== 'string') return { unit, carried };
  if (!SIMPLE_LEGEND.test(legend) || legendLabels(legend).some((label) => !labels.includes(label))) {
    return { unit, carried };
  }
  const options = record({
    refId: literal(textOf(target['refId'])),
    ...(target['hide'] === true ? { hidden: literal(true) } : {}),
    ...(target['exemplar'] === true ? { exemplars: literal(true) } : {}),
  });
  const value = (vector as InstantVector<string, string>).legend(legend as never, options.value);
  const typed: Written = {
    value,
    source: (scope) => `${written.source(scope)}.legend(${literal(legend).source(scope)}, ${options.source(scope)})`,
  };
  return { unit, typed, carried };
}

/** A legend whose braces hold names alone, so that its type can be read. */
const SIMPLE_LEGEND = /^(?:[^{}]|\{\{\w+\}\})*$/;

/** A query of Prometheus with all that it was told. */
function carriedQuery({ datasource, expr: _, refId, hide, ...model }: JsonObject, expression: Written): Written {
  const isOwn = isObject(datasource) && datasource['uid'] === `\${${SOURCE_VARIABLES.prometheus.name}}`;
  const rest = {
    ...(isOwn && Object.keys(datasource).length === 2 ? {} : { datasource: datasource ?? null }),
    ...(hide === undefined || hide === true ? {} : { hide }),
    ...model,
  };
  return call([KIT, 'importedQuery'], importedQuery, expression, literal(rest), optionsOf(refId, hide));
}

/** A query of any other data source, in its own words. */
function foreignQuery({ datasource, refId, hide, ...model }: JsonObject): Written {
  const { type, uid, ...more } = isObject(datasource) ? datasource : {};
  const isWhole = typeof type === 'string' && typeof uid === 'string' && Object.keys(more).length === 0;
  const rest = {
    ...(isWhole ? {} : { datasource: datasource ?? null }),
    ...(hide === undefined || hide === true ? {} : { hide }),
    ...model,
  };
  const [plugin, source] = isWhole ? [type, uid] : ['', ''];
  return call([KIT, 'otherQuery'], otherQuery, literal(plugin), literal(source), literal(rest), optionsOf(refId, hide));
}

const optionsOf = (refId: JsonObject[string] | undefined, hide: JsonObject[string] | undefined): Written =>
  record({ refId: literal(textOf(refId)), ...(hide === true ? { hidden: literal(true) } : {}) });
