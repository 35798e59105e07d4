import { steady, type Phase } from '@belvedere/rule-kit';

/** What a gauge of a test does: five minutes at one level, then at another. */
export const level = (calm: number, then: number): Phase<{ readonly level: number }>[] => [
  steady('5m', { level: calm }),
  steady('3h', { level: then }),
];

/** What a counter of a test does: five minutes at one pace, then at another, in units a minute. */
export const pace = (calm: number, then: number): Phase<{ readonly perMinute: number }>[] => [
  steady('5m', { perMinute: calm }),
  steady('3h', { perMinute: then }),
];
