import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { createSimulation } from '../engine/simulation.ts';
import { duration, orders, shop, shopBehaviours, START } from '../fixture.ts';
import { effect, incident, rateOf } from '../model/index.ts';
import { serve, type Served } from './serve.ts';

const opened: Served[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((served) => served.close()));
});

/** Serves the shop by a clock that stands until it is set. */
async function serveShop(options: Partial<Parameters<typeof createSimulation>[0]> = {}) {
  let now = START;
  const simulation = createSimulation({ behaviours: shopBehaviours(), seed: 7, start: START, ...options });
  const served = await serve(simulation, { clock: () => now, checkEvery: 10 });
  opened.push(served);
  const addressOf = (instance: string) => served.targets.find((target) => target.instance === instance)!.address;
  return { simulation, served, addressOf, setClock: (time: number) => void (now = time) };
}

const accepts = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [host, port] = address.split(':');
    const socket = connect({ host: host!, port: Number(port) });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it did not happen within five seconds');
}

describe('served targets', () => {
  test('are one endpoint for each instance, on loopback, as the catalog declares them', async () => {
    const { served } = await serveShop();
    expect(served.targets.map(({ job, instance, scrapeInterval }) => [job, instance, scrapeInterval])).toEqual([
      ['shop', 'shop-0', 15_000],
      ['shop', 'shop-1', 15_000],
    ]);
    const ports = served.targets.map(({ address }) => /^127\.0\.0\.1:(\d+)$/.exec(address)?.[1]);
    expect(new Set(ports).size).toBe(2);
    expect(ports).not.toContain(undefined);
  });

  test('answer with the scrape of now, in the Prometheus text format', async () => {
    const { simulation, addressOf, setClock } = await serveShop();
    setClock(START + 60);
    const response = await fetch(`http://${addressOf('shop-1')}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await response.text()).toBe(simulation.scrape('shop', 'shop-1', START + 60));
  });

  test('have nothing else', async () => {
    const { addressOf } = await serveShop();
    const statusOf = async (path: string, method = 'GET') =>
      (await fetch(`http://${addressOf('shop-0')}${path}`, { method })).status;
    expect(await statusOf('/')).toBe(404);
    expect(await statusOf('/metrics', 'POST')).toBe(405);
    expect(await statusOf('/metrics?format=text')).toBe(200);
  });

  test('say what is wrong with a behaviour, and go on', async () => {
    const [whole] = shopBehaviours();
    const series = [
      ...whole!.series.filter(({ metric }) => metric !== orders.metric),
      rateOf(orders, ({ time }) => (time > START ? -1 : 1)),
    ];
    const { addressOf, setClock } = await serveShop({ behaviours: [{ ...whole!, series }] });
    setClock(START + 60);
    const response = await fetch(`http://${addressOf('shop-0')}/metrics`);
    expect([response.status, await response.text()]).toEqual([
      500,
      'the rate of orders_total is -1 in its behaviour: it is finite and at least 0\n',
    ]);
  });
});

describe('a target that is down', () => {
  const down = incident('down', { title: 'Down', effects: [effect.down(shop, 'shop-0', { after: '1m' })] });

  test('refuses connections, and comes back on the same port', async () => {
    const { addressOf, setClock } = await serveShop({ incident: down });
    const address = addressOf('shop-0');
    expect(await accepts(address)).toBe(true);

    setClock(START + 60);
    await until(async () => !(await accepts(address)));
    expect(await accepts(addressOf('shop-1'))).toBe(true);

    setClock(START);
    await until(() => accepts(address));
    expect((await fetch(`http://${address}/metrics`)).status).toBe(200);
  });

  test('refuses from the beginning where it is down then, and still has an address', async () => {
    const { addressOf } = await serveShop({ incident: down, incidentStart: START - 60 });
    expect(addressOf('shop-0')).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(await accepts(addressOf('shop-0'))).toBe(false);
  });

  test('breaks off a connection that was kept open', async () => {
    const { addressOf, setClock } = await serveShop({ incident: down });
    const [host, port] = addressOf('shop-0').split(':');
    const socket = connect({ host: host!, port: Number(port) });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    setClock(START + 60);
    await closed;
  });
});

test('closing leaves no listener', async () => {
  const { served } = await serveShop();
  await served.close();
  for (const { address } of served.targets) expect(await accepts(address)).toBe(false);
  await served.close();
});

test('the histogram of the shop is served with its bounds', async () => {
  const { addressOf } = await serveShop();
  const text = await (await fetch(`http://${addressOf('shop-0')}/metrics`)).text();
  const bounds = [...text.matchAll(/_bucket\{le="([^"]+)"\}/g)].map(([, bound]) =>
    Number(bound?.replace('+Inf', 'Infinity')),
  );
  expect(bounds).toEqual([...duration.metric.buckets, Infinity]);
});
