import type { EquivalentMutant } from '@belvedere/rule-kit';

const PATHS = '/health|/health/live|/health/ready|/metrics';

const SIGN_OF_LIFE = 'A server answers with 1 or does not: there is nothing above 1.';
const ZERO =
  'It only says which services count as 0, and the divisor leaves out those that are asked for operation only.';

/** Changes of the rules that no input can show. */
export const equivalentMutants: readonly EquivalentMutant[] = [
  { rule: 'PostgresDown', mutation: 'comparison: == → >=', reason: SIGN_OF_LIFE },
  { rule: 'RedisDown', mutation: 'comparison: == → >=', reason: SIGN_OF_LIFE },
  {
    rule: 'job:http_request_errors:ratio_rate5m',
    mutation: `matcher: path!~"${PATHS}" → nothing (2)`,
    reason: ZERO,
  },
  {
    rule: 'job:http_request_errors:ratio_rate5m',
    mutation: `matcher: "${PATHS}" → "${PATHS}x" (2)`,
    reason: ZERO,
  },
];
