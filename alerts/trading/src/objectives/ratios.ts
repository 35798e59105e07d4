/** What the services promise; the defaults are the domain's own. */
export interface ObjectiveRatios {
  /** Share of probes that succeed. */
  readonly gatewayAvailability: number;
  readonly paymentAvailability: number;
  readonly tradingAvailability: number;
  readonly marketDataAvailability: number;
  readonly userManagementAvailability: number;
  /** Share of requests that are not answered by 5xx. */
  readonly gatewayErrors: number;
  readonly paymentErrors: number;
  readonly tradingErrors: number;
  readonly marketDataErrors: number;
  readonly userManagementErrors: number;
  /** Share of requests below the bound of a 95th percentile, and of a 99th. */
  readonly p95: number;
  readonly p99: number;
}

export const defaultRatios: ObjectiveRatios = {
  gatewayAvailability: 0.999,
  paymentAvailability: 0.9995,
  tradingAvailability: 0.999,
  marketDataAvailability: 0.998,
  userManagementAvailability: 0.995,
  gatewayErrors: 0.99,
  paymentErrors: 0.999,
  tradingErrors: 0.995,
  marketDataErrors: 0.99,
  userManagementErrors: 0.99,
  p95: 0.95,
  p99: 0.99,
};
