import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { receiver, secret, slack } from '@belvedere/routing';
import { servePage, type Page } from '../page/server.ts';
import { StateStore } from '../state.ts';
import { inboxUrl } from './inbox-url.ts';

const store = new StateStore();
const shop = receiver('shop', [slack({ channel: '#shop', webhook: secret('slack') })]);
store.knowReceivers([shop]);

let page: Page;
beforeAll(async () => {
  page = await servePage(store, import.meta.dirname, 0);
});
afterAll(() => page.close());

const NOTIFICATION = {
  version: '4',
  status: 'firing',
  groupLabels: { alertname: 'Slow' },
  alerts: [{ status: 'firing', labels: { alertname: 'Slow' }, annotations: {}, startsAt: '2026-03-04T11:00:00Z' }],
};

const post = async (body: string, type = 'application/json', name = 'shop'): Promise<number> => {
  const url = inboxUrl(page.address, { name }, true);
  return (await fetch(url, { method: 'POST', headers: { 'content-type': type }, body })).status;
};

describe('the page’s inbox', () => {
  it('keeps a notification for the page', async () => {
    expect(await post(JSON.stringify(NOTIFICATION))).toBe(204);
    const state = (await (await fetch(`${page.url}/api/state`)).json()) as { notifications: unknown };
    expect(state.notifications).toMatchObject({ told: [{ receiver: 'shop', integrations: ['Slack #shop'] }] });
  });

  it.each([
    ['no JSON', '{', 400],
    ['no object', 'null', 400],
    ['another status', JSON.stringify({ ...NOTIFICATION, status: '<b>' }), 400],
    ['labels that are no texts', JSON.stringify({ ...NOTIFICATION, groupLabels: { a: {} } }), 400],
    ['alerts that are none', JSON.stringify({ ...NOTIFICATION, alerts: [{ labels: {} }] }), 400],
  ])('refuses %s', async (_, body, status) => {
    const before = store.state.notifications;
    expect(await post(body)).toBe(status);
    expect(store.state.notifications).toBe(before);
  });

  it('refuses what a page of another site can send without asking', async () => {
    const before = store.state.notifications;
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect(await post(JSON.stringify(NOTIFICATION), type)).toBe(415);
    const asked = await fetch(inboxUrl(page.address, shop, true), {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([asked.ok, asked.headers.get('access-control-allow-origin')]).toEqual([false, null]);
    expect(store.state.notifications).toBe(before);
  });

  it('refuses what is too large, and who is not in the tree', async () => {
    expect(await post(' '.repeat(17 * 1024 * 1024))).toBe(413);
    expect(await post(JSON.stringify(NOTIFICATION), 'application/json', '__proto__')).toBe(404);
  });
});
