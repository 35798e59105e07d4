import { job } from '@belvedere/promql';

const application = { scrapeInterval: '30s' } as const;

/** The way in: authenticates, limits and routes the requests of all clients. */
export const apiGateway = job('trading-api-gateway', application);

/** Takes payments through the payment providers, and refunds them. */
export const payment = job('trading-payment', application);

/** Takes orders in, checks them and follows them to their end. */
export const orderProcessing = job('trading-order-processing', application);

/** Executes orders at the venues. */
export const trading = job('trading-engine', application);

/** Knows what customers hold, and what it is worth. */
export const portfolio = job('trading-portfolio', application);

/** Reads the feeds of the markets and passes prices on. */
export const marketData = job('trading-market-data', application);

/** Generates trading signals. */
export const signals = job('trading-signals', application);

/** Checks orders against limits, and halts trading. */
export const risk = job('trading-risk', application);

/** Registers customers, logs them in and keeps their sessions. */
export const userManagement = job('trading-user-management', application);

/** Tells customers what happened, by email, text message and push. */
export const notification = job('trading-notification', application);

/** All ten: each serves HTTP, its health and its metrics at least. */
export const everyService = [
  apiGateway,
  payment,
  orderProcessing,
  trading,
  portfolio,
  marketData,
  signals,
  risk,
  userManagement,
  notification,
] as const;
