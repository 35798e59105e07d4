import { ALERT_CLASSES, element, keepOpen, quiet, show } from './dom.js';

/** The alerts that are pending or firing, and whom the tree of routes would tell of each. */
export function drawAlerts(alerts, incident) {
  const expected = incident === undefined ? '' : ` The incident ${incident} is running.`;
  if (alerts.length === 0) return show('alerts', quiet(`None is pending or firing.${expected}`));
  keepOpen('alerts', () => show('alerts', quiet(expected), element('div', { class: 'grid' }, ...alerts.map(card))));
}

function card({ name, state, labels, annotations, receivers, because }) {
  const { summary, description, runbook_url: runbook } = annotations;
  // A label may have found its way into the address: only addresses of pages become links.
  const links = /^https?:/.test(runbook ?? '') ? [element('a', { href: runbook }, 'runbook')] : [];
  const to = receivers.length === 0 ? 'nobody: see why' : receivers.join('; ');
  return element(
    'article',
    { class: 'card' },
    element('header', {}, name, element('span', { class: ALERT_CLASSES[state] ?? 'quiet' }, state)),
    element('p', {}, summary ?? ''),
    quiet(description ?? ''),
    ...links,
    element(
      'details',
      { 'data-key': `${name} ${JSON.stringify(labels)}` },
      element('summary', {}, `${state === 'firing' ? 'goes' : 'would go'} to ${to}`),
      element('pre', {}, because),
    ),
  );
}
