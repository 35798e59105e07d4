// Draws what /api/state answers.

import { drawAlerts } from './alerts.js';
import { drawDashboards } from './dashboards.js';
import { ALERT_CLASSES, element, quiet, show } from './dom.js';
import { drawNotifications } from './notifications.js';

const REFRESH_MS = 2000;

const STEP_SIGNS = { waiting: '○', running: '◔', done: '✓', failed: '✗' };
const STEP_CLASSES = { waiting: 'quiet', running: 'warn', done: 'good', failed: 'bad' };

function drawSteps(steps) {
  const items = steps.map(({ name, status, detail }) =>
    element(
      'li',
      { class: STEP_CLASSES[status] },
      `${STEP_SIGNS[status]} ${name}${detail === '' ? '' : `: ${detail}`}`,
    ),
  );
  show('steps', element('ol', {}, ...items));
}

function drawTroubles(troubles) {
  document.getElementById('troubles').hidden = troubles.length === 0;
  show('troubles', ...troubles.map((text) => element('p', {}, text)));
}

function drawProblems(problems) {
  if (problems.length === 0) return show('problems', quiet('None.'));
  const cards = problems.map(({ code, severity, message, help, where }) => {
    const place = [where.file, where.line, where.object].filter((part) => part !== undefined).join(' · ');
    const head = element('span', { class: severity === 'error' ? 'bad' : 'warn' }, code);
    return element(
      'article',
      { class: 'card' },
      element('header', {}, head),
      quiet(place),
      element('p', {}, message),
      quiet(help),
    );
  });
  show('problems', ...cards);
}

function drawRules(groups) {
  if (groups.length === 0) return show('rules', quiet('None is loaded yet.'));
  const rows = groups.flatMap((group) =>
    group.rules.map((rule) =>
      element(
        'tr',
        {},
        element('td', {}, group.name),
        element('td', {}, rule.name),
        element(
          'td',
          { class: rule.health === 'ok' ? 'good' : rule.health === 'err' ? 'bad' : 'quiet' },
          rule.lastError || rule.health,
        ),
        element('td', { class: ALERT_CLASSES[rule.state] ?? 'quiet' }, rule.state ?? 'records'),
        element('td', {}, element('code', {}, rule.query)),
      ),
    ),
  );
  const head = ['Group', 'Rule', 'Health', 'State', 'Expression'].map((text) => element('th', {}, text));
  show('rules', element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows)));
}

function drawServers(servers) {
  show('servers', servers.map(({ name, url }) => `${name} at ${url}`).join(' · '));
}

async function refresh() {
  try {
    const state = await (await fetch('/api/state')).json();
    drawServers(state.servers);
    drawSteps(state.steps);
    drawTroubles(state.troubles);
    drawAlerts(state.alerts, state.incident);
    drawNotifications(state.notifications, state.servers, state.steps);
    drawProblems(state.problems);
    await drawDashboards(state.dashboards);
    drawRules(state.groups);
    show('connection');
  } catch {
    show('connection', element('span', { class: 'bad' }, 'The platform has stopped: start it again with npm start.'));
  }
  setTimeout(refresh, REFRESH_MS);
}

refresh();
