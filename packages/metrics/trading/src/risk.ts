/** Checks before an order, exposure against its limits, and halts. Values are in US dollars. */
import { counter, gauge, histogram } from '@belvedere/promql';
import { risk } from './jobs.ts';
import { SYMBOLS } from './vocabulary.ts';

const CHECKS = ['balance', 'position_limit', 'price_band', 'order_rate', 'sanctions'];

const symbol = { labels: ['symbol'], values: { symbol: SYMBOLS }, job: risk } as const;

export const riskChecks = counter('risk_checks_total', {
  help: 'Checks of orders, by what was checked and how it ended.',
  labels: ['check', 'result'],
  values: { check: CHECKS, result: ['passed', 'rejected', 'failed'] },
  job: risk,
});

export const riskCheckDuration = histogram('risk_check_duration_seconds', {
  help: 'Time that a check took.',
  labels: ['check'],
  values: { check: CHECKS },
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
  job: risk,
});

export const riskExposure = gauge('risk_exposure_dollars', {
  help: 'Value at stake in all open positions of an asset.',
  ...symbol,
});

export const riskExposureLimit = gauge('risk_exposure_limit_dollars', {
  help: 'Value that may be at stake in an asset.',
  ...symbol,
});

export const valueAtRisk = gauge('risk_value_at_risk_dollars', {
  help: 'Loss that all positions together exceed on one day in a hundred.',
  job: risk,
});

export const tradingHalted = gauge('trading_halted', {
  help: 'Whether trading of an asset is halted: 1 or 0.',
  unit: 'ratio',
  ...symbol,
});

export const tradingHalts = counter('trading_halts_total', {
  help: 'Halts of trading begun, by why.',
  labels: ['reason'],
  values: { reason: ['volatility', 'stale_prices', 'exposure', 'operator'] },
  job: risk,
});
