import { callSite } from '@belvedere/core';
import { Query, type Expression, type Vector } from '@belvedere/promql';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import { panelQuery, type PanelQuery } from '../queries/query.ts';

export interface CandlestickSettings<Unit extends string = string>
  extends PanelSettings<Unit>, OwnWords<'candlestick'> {
  readonly style?: 'candles' | 'ohlcbars';
}

export type CandlestickPanel = PanelDefinition<'candlestick', CandlestickSettings>;

/** The prices of a step. */
export interface Prices<Unit extends string> {
  readonly open: Vector<string, Unit>;
  readonly high: Vector<string, NoInfer<Unit>>;
  readonly low: Vector<string, NoInfer<Unit>>;
  readonly close: Vector<string, NoInfer<Unit>>;
  /** Drawn below the prices, in a unit of its own. */
  readonly volume?: Vector<string, string>;
}

/** Prices over time: `candlestick('BTC', { prices: { open, high, low, close, volume } })`. Each is to be one series. */
export function candlestick<Unit extends string>(
  title: string,
  options: { readonly prices: Prices<Unit> } & CandlestickSettings<NoInfer<Unit>>,
): CandlestickPanel {
  const { prices, ...settings } = options;
  const queries = Object.entries(prices as unknown as Readonly<Record<string, Expression>>).map(([name, price]) =>
    named(price, name),
  );
  return definePanel('candlestick', title, settings as CandlestickSettings, callSite(candlestick), queries);
}

/** Grafana finds the parts of a candle by the names of the series. */
const named = (expression: Expression, name: string): PanelQuery =>
  panelQuery(new Query(expression, name, { refId: name }));
