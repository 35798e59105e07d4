import { describeWithTool } from '@belvedere/testing/tools';
import { findBrowser, launchBrowser } from '@belvedere/testing/browser';
import { email, receiver, secret, slack, webhook } from '@belvedere/routing';
import { dashboard, section, stat } from '@belvedere/dashboard-kit';
import { gauge } from '@belvedere/promql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import type { Browser } from 'playwright-core';
import { StateStore } from '../state.ts';
import { servePage, type Page } from './server.ts';

const HOSTILE = `<img src=x onerror="document.title='broken'">\${x}{{y}}"'\n`;

const store = new StateStore();
store.step('prometheus', 'done', HOSTILE);
store.trouble(HOSTILE);
store.update({
  problems: [{ code: 'rules/x', severity: 'error', message: HOSTILE, where: { object: HOSTILE }, help: HOSTILE }],
  groups: [
    {
      name: HOSTILE,
      interval: 30,
      rules: [
        {
          name: 'Alert',
          query: HOSTILE,
          type: 'alerting',
          health: 'ok',
          state: 'firing',
        },
      ],
    },
  ],
  alerts: [
    {
      name: 'Alert',
      state: 'firing',
      labels: { a: HOSTILE },
      annotations: { summary: HOSTILE, runbook_url: 'javascript:document.title="broken"' },
      receivers: [HOSTILE],
      because: HOSTILE,
    },
  ],
});
const up = gauge('hostile_up', { help: HOSTILE, labels: [], job: [] });
store.show([
  dashboard(
    { domain: HOSTILE, title: HOSTILE, uid: 'hostile' },
    {
      description: HOSTILE,
      sections: [section(HOSTILE, [stat(HOSTILE, { description: HOSTILE, query: up.legend(HOSTILE as never) })])],
    },
  ),
]);
const shop = receiver('shop', [
  email({ to: [HOSTILE] }),
  slack({ channel: '#alerts-critical', webhook: secret('slack') }),
]);
const hostileAlert = {
  status: 'firing' as const,
  labels: { alertname: HOSTILE, a: HOSTILE },
  annotations: { summary: HOSTILE },
  startsAt: HOSTILE,
};
store.notified({
  receiver: shop,
  hears: 'firing-and-resolved',
  payload: { status: 'firing', groupLabels: { a: HOSTILE }, alerts: [hostileAlert] },
  at: Date.now(),
});
store.notified({
  receiver: receiver('heartbeat', [webhook({ url: secret('heartbeat-url'), sendResolved: false })]),
  hears: 'firing',
  payload: { status: 'firing', groupLabels: {}, alerts: [{ ...hostileAlert, labels: { alertname: 'Watchdog' } }] },
  at: Date.now(),
});

let page: Page;
beforeAll(async () => {
  page = await servePage(store, import.meta.dirname, 0);
});
afterAll(() => page.close());

describe('the page’s server', () => {
  it('answers on loopback names only, whatever a browser was led to resolve', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(page.url);
      request({ host: '127.0.0.1', port, path: '/api/state', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
    expect((await fetch(`${page.url}/api/state`)).status).toBe(200);
  });

  it.each([
    '/runbooks/alerts/../../../etc/passwd',
    '/runbooks/alerts/x/runbooks/..%2F..%2Fpackage.json',
    '/package.json',
  ])('serves no file but its own: %s', async (path) => {
    expect((await fetch(page.url + path)).status).toBe(404);
  });

  it('lets no other script run', async () => {
    expect((await fetch(page.url)).headers.get('content-security-policy')).toBe(
      "default-src 'self'; img-src 'self' data:",
    );
  });
});

const found = findBrowser();
describeWithTool('the page in a real browser', found, (path) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(path);
  });
  afterAll(() => browser.close());

  it('shows hostile texts as texts', async () => {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(page.url);
    await tab.getByText('firing').first().waitFor();
    expect(await tab.title()).toBe('Belvedere · local');
    expect(await tab.locator('img').count()).toBe(0);
    await tab.locator('#dashboards summary').first().click();
    await tab.locator('#dashboards article').waitFor();
    expect(await tab.getByText('<img src=x').count()).toBeGreaterThan(16);
    expect(await tab.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('shows who would have been notified, and the dead man’s switch in one closed line', async () => {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    const notifications = tab.locator('#notifications');
    await notifications.getByText('· shop').waitFor();
    expect(await notifications.getByText('Slack #alerts-critical').count()).toBe(1);
    expect(await notifications.locator('.notification').count()).toBe(1);
    expect(await notifications.locator('summary').innerText()).toMatch(/^Dead man’s switch: heartbeat was told last/);
    const details = notifications.getByText('webhook heartbeat-url');
    expect(await details.isVisible()).toBe(false);
    // What a reader opened stays open when the page is drawn again.
    await notifications.locator('summary').click();
    await notifications.locator('details').evaluate((node) => (node.id = 'drawn-before'));
    await notifications.locator('details:not(#drawn-before)').waitFor();
    expect(await details.isVisible()).toBe(true);
    await tab.close();
  });

  it('says when the platform has stopped', async () => {
    const other = await servePage(store, import.meta.dirname, 0);
    const tab = await browser.newPage();
    await tab.goto(other.url);
    await tab.getByText('firing').first().waitFor();
    await other.close();
    await tab.getByText('The platform has stopped').waitFor();
    await tab.close();
  });
});
