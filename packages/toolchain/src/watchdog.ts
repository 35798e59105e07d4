export interface Watchdog {
  /** Fires when the work fell silent (the reason is an Error with the given sentence) or when the outer signal fires. */
  readonly signal: AbortSignal;
  /** Notes a sign of life: the silence is counted anew, from now on against `ms` where given. */
  alive(ms?: number): void;
  stop(): void;
}

/** A limit on silence: work that shows no sign of life for `ms` milliseconds is aborted. */
export function watchdog(sentence: (seconds: number) => string, ms: number, outer?: AbortSignal): Watchdog {
  const controller = new AbortController();
  let limit = ms;
  const bark = () => controller.abort(new Error(sentence(limit / 1000)));
  let timer = setTimeout(bark, limit);
  return {
    signal: outer ? AbortSignal.any([outer, controller.signal]) : controller.signal,
    alive(next = limit) {
      clearTimeout(timer);
      limit = next;
      timer = setTimeout(bark, limit);
    },
    stop: () => clearTimeout(timer),
  };
}
