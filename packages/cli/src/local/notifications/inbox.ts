import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { StateStore } from '../state.ts';
import type { Hears } from './inbox-url.ts';
import { readPayload } from './payload.ts';

/** In bytes: some ten thousand alerts at once. */
const LARGEST = 16 * 1024 * 1024;

/**
 * Takes what the local Alertmanager tells, in the name of the receivers that the store knows. A page of another site
 * cannot post here: its browser would have to ask first whether it may send JSON, and is not answered.
 */
export function notificationsInbox(store: StateStore): Hono {
  const inbox = new Hono();
  inbox.post('/:receiver/:hears{firing|firing-and-resolved}', bodyLimit({ maxSize: LARGEST }), async (context) => {
    const type = context.req.header('content-type') ?? '';
    if (!/^application\/json(?:;|$)/.test(type)) return context.text('this is for JSON', 415);
    const name = context.req.param('receiver');
    const receiver = store.receiver(name);
    if (receiver === undefined) return context.text('no receiver has this name', 404);
    const payload = readPayload(await context.req.json<unknown>().catch(() => undefined));
    if (payload === undefined) return context.text('this is no notification of Alertmanager', 400);
    store.notified({ receiver, hears: context.req.param('hears') as Hears, payload, at: Date.now() });
    return context.body(null, 204);
  });
  return inbox;
}
