/**
 * What all customers together hold. Each instance states the whole: combine instances by `max`, not by `sum`.
 * Values are in US dollars.
 */
import { gauge, histogram } from '@belvedere/promql';
import { portfolio } from './jobs.ts';
import { SYMBOLS } from './vocabulary.ts';

const symbol = { labels: ['symbol'], values: { symbol: SYMBOLS }, job: portfolio } as const;

export const portfolioValue = gauge('portfolio_value_dollars', {
  help: 'Value of what customers hold of an asset, at its last price.',
  ...symbol,
});

export const portfolioCost = gauge('portfolio_cost_dollars', {
  help: 'What customers paid for what they hold of an asset.',
  ...symbol,
});

export const portfolioReturn = gauge('portfolio_return_ratio', {
  help: 'Change of the value of all portfolios within a period, deposits and withdrawals left out.',
  labels: ['period'],
  values: { period: ['day', 'week', 'month'] },
  job: portfolio,
});

export const portfolioDrawdown = gauge('portfolio_drawdown_ratio', {
  help: 'How far the value of all portfolios lies below its highest of the last month.',
  job: portfolio,
});

export const portfolioPositions = gauge('portfolio_positions', {
  help: 'Positions that are open.',
  labels: ['symbol', 'direction'],
  values: { symbol: SYMBOLS, direction: ['long', 'short'] },
  job: portfolio,
});

export const assetBalance = gauge('asset_balance', {
  help: 'What customers have of an asset, in units of the asset: free to use, or reserved for open orders.',
  labels: ['symbol', 'state'],
  values: { symbol: SYMBOLS, state: ['available', 'reserved'] },
  job: portfolio,
});

export const cashBalance = gauge('cash_balance_dollars', {
  help: 'Money that customers have: free to use, or reserved for open orders.',
  labels: ['state'],
  values: { state: ['available', 'reserved'] },
  job: portfolio,
});

export const portfolioValuationTime = gauge('portfolio_valuation_last_success_timestamp_seconds', {
  help: 'When all portfolios were last valued, in Unix time.',
  job: portfolio,
});

export const portfolioValuationDuration = histogram('portfolio_valuation_duration_seconds', {
  help: 'Time to value all portfolios.',
  buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120],
  job: portfolio,
});
