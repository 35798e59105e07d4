/** Dollars around which the simulated price of an asset moves. */
const PRICES: Readonly<Record<string, number>> = {
  BTC: 96_000,
  ETH: 3_300,
  SOL: 190,
  XRP: 2.2,
  ADA: 0.9,
  LTC: 105,
  LINK: 21,
  DOT: 7.1,
};

/** The price around which that of an asset moves. */
export const priceAround = (symbol: string): number => PRICES[symbol] ?? 1;
