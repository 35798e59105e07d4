/** Functions that follow a counter through its restarts. Source: https://prometheus.io/docs/prometheus/latest/querying/functions/ */
export const COUNTER_FUNCTIONS: ReadonlySet<string> = new Set(['rate', 'irate', 'increase', 'resets']);
