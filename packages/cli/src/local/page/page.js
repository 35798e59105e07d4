// Draws what /api/state answers. Text enters as text, never as markup: labels may hold anything.

const REFRESH_MS = 2000;

/** An element with attributes and children; a string child is text. */
function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const show = (id, ...children) => document.getElementById(id).replaceChildren(...children);
const quiet = (text) => element('p', { class: 'quiet' }, text);

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

const ALERT_CLASSES = { firing: 'bad', pending: 'warn', inactive: 'good' };

function drawAlerts(groups, incident) {
  const active = groups
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => (rule.alerts ?? []).map((alert) => ({ rule, alert })));
  const expected = incident === undefined ? '' : ` The incident ${incident} is running.`;
  if (active.length === 0) return show('alerts', quiet(`None is pending or firing.${expected}`));
  const cards = active.map(({ rule, alert }) => {
    const { summary, description, runbook_url: runbook } = alert.annotations;
    // A label may have found its way into the address: only addresses of pages become links.
    const links = /^https?:/.test(runbook ?? '') ? [element('a', { href: runbook }, 'runbook')] : [];
    const state = element('span', { class: ALERT_CLASSES[alert.state] }, alert.state);
    return element(
      'article',
      { class: 'card' },
      element('header', {}, rule.name, state),
      element('p', {}, summary ?? ''),
      quiet(description ?? ''),
      ...links,
    );
  });
  show('alerts', quiet(expected), element('div', { class: 'grid' }, ...cards));
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

const SVG = 'http://www.w3.org/2000/svg';

/** A line of the last half hour; a gap where there was no value. */
function sparkline(history) {
  const values = history.filter((value) => value !== null);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  // What does not change is drawn in the middle.
  const share = (value) => (span === 0 ? 0.5 : (value - low) / span);
  let pen = 'M';
  const path = history.map((value, index) => {
    if (value === null) {
      pen = 'M';
      return '';
    }
    const point = `${pen}${((index / Math.max(1, history.length - 1)) * 72).toFixed(1)} ${(16 - share(value) * 14).toFixed(1)}`;
    pen = 'L';
    return point;
  });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'spark');
  svg.setAttribute('viewBox', '0 0 72 18');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path.join(''));
  svg.append(line);
  return svg;
}

const SHOWN_SERIES = 6;

function drawPanel({ title, kind, description, queries }) {
  const series = queries.flatMap((query) => query.series);
  const rows = series
    .slice(0, SHOWN_SERIES)
    .map(({ legend, value, history }) =>
      element(
        'li',
        {},
        element('span', { title: legend }, legend),
        sparkline(history),
        element('span', { class: 'value' }, value),
      ),
    );
  const errors = queries.flatMap(({ error }) => (error === undefined ? [] : [element('p', { class: 'bad' }, error)]));
  const empty = series.length === 0 && errors.length === 0 ? [element('p', { class: 'warn' }, 'no data')] : [];
  const more = series.length > SHOWN_SERIES ? [quiet(`and ${series.length - SHOWN_SERIES} more series`)] : [];
  const expressions = queries.map(({ expression }) => element('pre', {}, expression));
  return element(
    'article',
    { class: 'card' },
    element('header', { title: description }, title, element('span', { class: 'quiet' }, kind)),
    ...errors,
    ...empty,
    element('ul', {}, ...rows),
    ...more,
    element('details', {}, element('summary', {}, 'PromQL'), ...expressions),
  );
}

function drawDashboards(dashboards) {
  if (dashboards.length === 0) return show('dashboards', quiet('None is compiled yet.'));
  const parts = dashboards.flatMap(({ title, uid, panels }) => {
    const sections = Map.groupBy(panels, (panel) => panel.section);
    const bodies = [...sections].flatMap(([section, inside]) => [
      element('h4', {}, section),
      element('div', { class: 'grid' }, ...inside.map(drawPanel)),
    ]);
    return [element('h3', {}, `${title} `, element('small', { class: 'quiet' }, uid)), ...bodies];
  });
  keepOpen('dashboards', () => show('dashboards', ...parts));
}

/** Redraws without closing what a reader has opened. */
function keepOpen(id, redraw) {
  const details = () => [...document.getElementById(id).querySelectorAll('details')];
  const open = details().map((one) => one.open);
  redraw();
  details().forEach((one, index) => (one.open = open[index] ?? false));
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
    drawAlerts(state.groups, state.incident);
    drawProblems(state.problems);
    drawDashboards(state.dashboards);
    drawRules(state.groups);
    show('connection');
  } catch {
    show('connection', element('span', { class: 'bad' }, 'The platform has stopped: start it again with npm start.'));
  }
  setTimeout(refresh, REFRESH_MS);
}

refresh();
