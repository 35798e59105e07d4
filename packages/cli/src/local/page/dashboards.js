// The dashboards by domain. Values are asked for those that are open.

import { element, keepOpen, quiet, show } from './dom.js';

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
  // Words, lists and what other data sources answer are not Prometheus's.
  if (queries.length === 0) return card(title, kind, description, quiet('asks nothing of Prometheus'));
  const empty = series.length === 0 && errors.length === 0 ? [element('p', { class: 'warn' }, 'no data')] : [];
  const more = series.length > SHOWN_SERIES ? [quiet(`and ${series.length - SHOWN_SERIES} more series`)] : [];
  const expressions = queries.map(({ expression }) => element('pre', {}, expression));
  return card(
    title,
    kind,
    description,
    ...errors,
    ...empty,
    element('ul', {}, ...rows),
    ...more,
    element('details', {}, element('summary', {}, 'PromQL'), ...expressions),
  );
}

const card = (title, kind, description, ...body) =>
  element(
    'article',
    { class: 'card' },
    element('header', { title: description }, title, element('span', { class: 'quiet' }, kind)),
    ...body,
  );

/** The list as it was last drawn: it is drawn again only where it changes. */
let drawn = '';

export async function drawDashboards(dashboards) {
  const list = JSON.stringify(dashboards);
  if (list !== drawn) {
    drawn = list;
    drawList(dashboards);
  }
  const open = [...document.querySelectorAll('#dashboards details.dashboard[open]')];
  await Promise.all(open.map(fill));
}

function drawList(dashboards) {
  if (dashboards.length === 0) return show('dashboards', quiet('None is compiled yet.'));
  const byDomain = Map.groupBy(dashboards, ({ domain }) => domain);
  const parts = [...byDomain].flatMap(([domain, some]) => [element('h3', {}, domain), ...some.map(drawDashboard)]);
  show('dashboards', ...parts);
}

function drawDashboard({ title, uid, panels }) {
  const count = element('small', { class: 'quiet' }, ` ${panels} panels · ${uid}`);
  const body = element('div', { id: `dashboard-${uid}` }, quiet('Asking Prometheus…'));
  const details = element('details', { class: 'dashboard' }, element('summary', {}, title, count), body);
  details.dataset.uid = uid;
  details.addEventListener('toggle', () => details.open && fill(details));
  return details;
}

async function fill(details) {
  const { uid } = details.dataset;
  const response = await fetch(`/api/dashboards/${encodeURIComponent(uid)}`);
  if (!response.ok) return;
  const { panels } = await response.json();
  const sections = Map.groupBy(panels, (panel) => panel.section);
  const bodies = [...sections].flatMap(([section, inside]) => [
    element('h4', {}, section),
    element('div', { class: 'grid' }, ...inside.map(drawPanel)),
  ]);
  keepOpen(`dashboard-${uid}`, () => show(`dashboard-${uid}`, ...bodies));
}
