import { ALERT_CLASSES, element, keepOpen, quiet, show } from './dom.js';

const clock = (milliseconds) => new Date(milliseconds).toLocaleTimeString();

/** Who would have been notified, newest first; the dead man's switch in one line. */
export function drawNotifications({ told, dropped, heartbeats }, servers, steps) {
  const list = told.length === 0 ? [quiet(reasonOfNone(servers, steps))] : told.map(card);
  const older = dropped === 0 ? [] : [quiet(`and ${dropped} older ones`)];
  keepOpen('notifications', () => show('notifications', ...heartbeats.map(heartbeat), ...list, ...older));
}

function reasonOfNone(servers, steps) {
  if (servers.some(({ name }) => name === 'Alertmanager'))
    return 'Nobody would have been notified yet. Each route waits for its group first, some for minutes.';
  return steps.some(({ name, status }) => name === 'alertmanager' && status !== 'running')
    ? 'No Alertmanager runs, so nothing is told; whom each alert would go to stands with the alert.'
    : 'Alertmanager does not run yet.';
}

const heartbeat = ({ receiver, integrations, count, last }) =>
  element(
    'details',
    { class: 'card', 'data-key': `heartbeat ${receiver}` },
    element('summary', {}, `Dead man’s switch: ${receiver} was told last at ${clock(last)}`),
    element(
      'p',
      {},
      `${integrations.join(', ')}: told ${count} times since the start, and calls for help when it hears nothing.`,
    ),
  );

function card({ receiver, integrations, at, status, group, alerts, more }) {
  const rows = alerts.map((alert) =>
    element(
      'tr',
      {},
      element('td', { class: ALERT_CLASSES[alert.status] }, alert.status),
      element('td', {}, alert.name),
      element('td', {}, alert.summary),
      element('td', {}, element('code', {}, alert.labels)),
      element('td', { class: 'quiet' }, `since ${clock(alert.startsAt)}`),
    ),
  );
  return element(
    'article',
    { class: 'card notification' },
    element('header', {}, `${clock(at)} · ${receiver}`, element('span', { class: ALERT_CLASSES[status] }, status)),
    element('p', {}, integrations.join(', ')),
    quiet(`group ${group}`),
    element('table', {}, element('tbody', {}, ...rows)),
    ...(more === 0 ? [] : [quiet(`and ${more} more alerts`)]),
  );
}
