/** What the tests of several files say of series. */
import { steady, type GaugeBehaviour, type Phase } from '@belvedere/rule-kit';

/** Another domain's service: it exposes metrics of the same names, and none of them is the documents' business. */
export const ELSEWHERE = { job: 'archive', instance: 'archive-0' };

/** All is well for five minutes, then this for half an hour. */
export const then = (before: GaugeBehaviour, after: GaugeBehaviour): readonly Phase<GaugeBehaviour>[] => [
  steady('5m', before),
  steady('30m', after),
];

/** The same for gauges that stand at a level. */
export const levels = (before: number, after: number): readonly Phase<GaugeBehaviour>[] =>
  then({ level: before }, { level: after });
