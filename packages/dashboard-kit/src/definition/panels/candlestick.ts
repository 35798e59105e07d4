import { callSite } from '@belvedere/core';
import { Query } from '@belvedere/promql';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import { panelQuery, type PanelQuery } from '../queries/query.ts';

export interface CandlestickSettings<Unit extends string = string>
  extends PanelSettings<Unit>, OwnWords<'candlestick'> {
  readonly style?: 'candles' | 'ohlcbars';
}

export type CandlestickPanel = PanelDefinition<'candlestick', CandlestickSettings>;

/** The prices of a step. */
export interface Prices<Unit extends string, Volume extends string> {
  readonly open: Query<Unit>;
  readonly high: Query<NoInfer<Unit>>;
  readonly low: Query<NoInfer<Unit>>;
  readonly close: Query<NoInfer<Unit>>;
  /** Drawn below the prices, in a unit of its own. */
  readonly volume?: Query<Volume>;
}

/**
 * Prices over time: `candlestick('BTC', { prices: { open: first.legend('Open'), … } })`. Each is to be one series, and is
 * found by its part's name, whatever its legend.
 */
export function candlestick<Unit extends string, Volume extends string>(
  title: string,
  options: { readonly prices: Prices<Unit, Volume> } & CandlestickSettings<NoInfer<Unit>>,
): CandlestickPanel {
  const { prices, ...settings } = options;
  const queries = Object.entries(prices as unknown as Readonly<Record<string, Query<string>>>).map(([name, price]) =>
    named(price, name),
  );
  return definePanel('candlestick', title, settings as CandlestickSettings, callSite(candlestick), queries);
}

/** Grafana finds the parts of a candle by the names of the series. */
const named = ({ expression }: Query<string>, name: string): PanelQuery =>
  panelQuery(new Query(expression, name, { refId: name }));
