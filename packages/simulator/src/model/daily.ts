const DAY = 86_400;

export interface DailyShape {
  /** The hour of the day in UTC at which the value is 1. */
  readonly peakHour: number;
  /** The value twelve hours later. */
  readonly low: number;
}

/** How busy an hour is: 1 at the peak, `low` opposite to it, a cosine between. `time` is Unix time in seconds. */
export function daily(time: number, { peakHour, low }: DailyShape): number {
  const angle = 2 * Math.PI * (time / DAY - peakHour / 24);
  return low + ((1 - low) * (1 + Math.cos(angle))) / 2;
}
