import { duration, type DurationOf } from './duration.ts';

declare function wait<const Text extends string>(text: DurationOf<Text>): void;
declare const unknown: string;

wait('5m');
wait('1h30m');
wait('1y2w3d4h5m6s7ms');
wait('150ms');
wait(duration(unknown));
// @ts-expect-error '5 m' is not a duration
wait('5 m');
// @ts-expect-error '-5m' is not a duration
wait('-5m');
// @ts-expect-error '30m1h' is not a duration
wait('30m1h');
// @ts-expect-error '5m5m' is not a duration
wait('5m5m');
// @ts-expect-error is not a duration: write it like
wait(unknown);
