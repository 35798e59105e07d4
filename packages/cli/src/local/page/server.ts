import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INBOX } from '../notifications/inbox-url.ts';
import { notificationsInbox } from '../notifications/inbox.ts';
import type { StateStore } from '../state.ts';

export interface Page {
  readonly url: string;
  /** `127.0.0.1:port`. */
  readonly address: string;
  close(): Promise<void>;
}

const ASSETS = {
  '/': ['index.html', 'text/html'],
  '/page.js': ['page.js', 'text/javascript'],
  '/dom.js': ['dom.js', 'text/javascript'],
  '/alerts.js': ['alerts.js', 'text/javascript'],
  '/dashboards.js': ['dashboards.js', 'text/javascript'],
  '/notifications.js': ['notifications.js', 'text/javascript'],
  '/page.css': ['page.css', 'text/css'],
} as const;

/** A page of another site that a browser was led to resolve to this machine does not get an answer. */
const loopbackOnly = createMiddleware(async (context, next) => {
  const { hostname } = new URL(context.req.url);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1')
    return context.text('this page answers on loopback only', 403);
  return next();
});

/** Serves the state of the platform on loopback: a page, the same as JSON, and the runbooks that alerts link to. */
export function servePage(store: StateStore, root: string, port: number): Promise<Page> {
  const app = new Hono();
  app.use(loopbackOnly);
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:'] } }));
  for (const [path, [file, type]] of Object.entries(ASSETS)) {
    app.get(path, async (context) =>
      context.body(await readFile(join(import.meta.dirname, file), 'utf8'), 200, {
        'Content-Type': `${type}; charset=utf-8`,
      }),
    );
  }
  app.get('/api/state', (context) => context.json(store.state));
  app.get('/api/dashboards/:uid', async (context) => {
    const dashboard = await store.dashboard(context.req.param('uid'));
    return dashboard === undefined ? context.notFound() : context.json(dashboard);
  });
  app.route(INBOX, notificationsInbox(store));
  app.get('/api/instance', (context) => context.json({ pid: process.pid }));
  app.get('/runbooks/alerts/:domain{[a-z0-9-]+}/runbooks/:file{[A-Za-z0-9]+\\.md}', async (context) => {
    const { domain, file } = context.req.param();
    const text = await readFile(join(root, 'alerts', domain, 'runbooks', file), 'utf8').catch(() => undefined);
    return text === undefined ? context.notFound() : context.text(text);
  });

  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, ({ port: bound }) => {
      resolve({
        url: `http://localhost:${bound}`,
        address: `127.0.0.1:${bound}`,
        close: () => new Promise((closed) => void server.close(() => closed())),
      });
    });
    server.on('error', reject);
  });
}
