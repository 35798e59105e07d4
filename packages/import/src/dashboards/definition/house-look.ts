import { isList, isObject, objectOf, textOf, type Json, type JsonObject } from '../json.ts';

/**
 * What panels of each kind can be told of their looks, as it is read from Grafana's words: where a panel then looks as it
 * did, it needs no words of Grafana's.
 */
export function houseSettings(panel: JsonObject): Readonly<Record<string, Json>> {
  const options = objectOf(panel['options']);
  const custom = objectOf(objectOf(objectOf(panel['fieldConfig'])['defaults'])['custom']);
  const readers = READERS[textOf(panel['type'])];
  return readers === undefined ? {} : said(readers(options, custom));
}

type Said = Readonly<Record<string, Json | undefined>>;

const said = (settings: Said): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(settings).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const READERS: Readonly<Record<string, (options: JsonObject, custom: JsonObject) => Said>> = {
  timeseries: (options, custom) => ({
    stack: oneOf(objectOf(custom['stacking'])['mode'], ['normal', 'percent']),
    style: oneOf(custom['drawStyle'], ['bars', 'points']),
    legend: legendOf(options),
    scale: oneOf(objectOf(custom['scaleDistribution'])['type'], ['log']),
  }),
  stat: (options) => ({
    colour: oneOf(options['colorMode'], ['background', 'none']),
    sparkline: options['graphMode'] === 'area' ? true : undefined,
    calculation: calculationOf(options),
    text: oneOf(options['textMode'], ['value', 'value_and_name', 'name', 'none']),
  }),
  gauge: (options) => ({ calculation: calculationOf(options) }),
  bargauge: (options) => ({
    orientation: oneOf(options['orientation'], ['vertical']),
    display: oneOf(options['displayMode'], ['gradient', 'lcd']),
    calculation: calculationOf(options),
  }),
  piechart: (options) => ({
    style: oneOf(options['pieType'], ['pie']),
    show: showOf(objectOf(options['legend'])['values']),
  }),
  histogram: (options) => ({ combine: options['combine'] === true ? true : undefined }),
  'state-timeline': (options) => ({ legend: legendOf(options) }),
  'status-history': (options) => ({ legend: legendOf(options) }),
};

const oneOf = (value: Json | undefined, words: readonly string[]): string | undefined =>
  typeof value === 'string' && words.includes(value) ? value : undefined;

const legendOf = ({ legend }: JsonObject): string | undefined => {
  const { displayMode, showLegend } = objectOf(legend);
  return showLegend === false ? 'hidden' : oneOf(displayMode, ['table']);
};

const CALCULATIONS = [
  ...[
    'last',
    'firstNotNull',
    'mean',
    'min',
    'max',
    'sum',
    'count',
    'range',
    'diff',
    'delta',
    'stdDev',
    'distinctCount',
  ],
];

function calculationOf({ reduceOptions }: JsonObject): string | undefined {
  const calcs = isObject(reduceOptions) ? reduceOptions['calcs'] : undefined;
  return isList(calcs) && calcs.length === 1 ? oneOf(calcs[0], CALCULATIONS) : undefined;
}

function showOf(values: Json | undefined): readonly string[] | undefined {
  const isUsual = isList(values) && values.length === 2;
  return isList(values) && !isUsual && values.every((value) => value === 'value' || value === 'percent')
    ? (values as readonly string[])
    : undefined;
}
