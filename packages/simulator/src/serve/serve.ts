import type { Simulation } from '../engine/simulation.ts';
import { CONTENT_TYPE } from '../exposition/prometheus-text.ts';
import { Endpoint } from './endpoint.ts';

export interface ServeOptions {
  /** Now, in Unix seconds; the machine's clock unless stated. */
  readonly clock?: () => number;
  /** How often targets are looked at that go down or come back, in milliseconds. */
  readonly checkEvery?: number;
}

/** A target as Prometheus is told of it. */
export interface ServedTarget {
  readonly job: string;
  /** The value of the label `instance`, which the address is not. */
  readonly instance: string;
  /** Host and port on loopback; metrics are at `/metrics`. */
  readonly address: string;
  /** In milliseconds. */
  readonly scrapeInterval: number;
}

/** Endpoints that answer scrapes. */
export interface Served {
  readonly targets: readonly ServedTarget[];
  /** Closes every listener and connection. */
  close(): Promise<void>;
}

interface ServedEndpoint {
  readonly endpoint: Endpoint;
  readonly target: ServedTarget;
}

/** Serves each target of a simulation on a free port of loopback. While a target is down, its port refuses connections. */
export async function serve(
  simulation: Simulation,
  { clock = () => Date.now() / 1000, checkEvery = 250 }: ServeOptions = {},
): Promise<Served> {
  const served: ServedEndpoint[] = [];
  const closeAll = async (): Promise<void> => {
    await Promise.all(served.map(({ endpoint }) => endpoint.close()));
  };

  try {
    for (const { job, instance } of simulation.targets) {
      const endpoint = new Endpoint(() => simulation.scrape(job.name, instance, clock()), CONTENT_TYPE);
      await endpoint.open();
      const { address } = endpoint;
      served.push({ endpoint, target: { job: job.name, instance, address, scrapeInterval: job.scrapeInterval } });
    }
  } catch (error) {
    await closeAll();
    throw error;
  }

  const align = (): Promise<void> => alignWith(simulation, served, clock());
  await align();
  let aligning = Promise.resolve();
  const timer = setInterval(() => {
    aligning = aligning.then(align);
  }, checkEvery);
  timer.unref();

  return {
    targets: served.map(({ target }) => target),
    async close() {
      clearInterval(timer);
      await aligning;
      await closeAll();
    },
  };
}

/** Opens and closes endpoints so that they are as the simulation says. */
async function alignWith(simulation: Simulation, served: readonly ServedEndpoint[], time: number): Promise<void> {
  await Promise.all(
    served.map(async ({ endpoint, target: { job, instance } }) => {
      const down = simulation.isDown(job, instance, time);
      if (down && endpoint.isOpen) await endpoint.close();
      // A port that was taken meanwhile stays refused to Prometheus and is tried again at the next look.
      if (!down && !endpoint.isOpen) await endpoint.open().catch(() => undefined);
    }),
  );
}
