// Text enters as text, never as markup: labels may hold anything.

/** An element with attributes and children; a string child is text. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

export const show = (id, ...children) => document.getElementById(id).replaceChildren(...children);
export const quiet = (text) => element('p', { class: 'quiet' }, text);

/** Redraws without closing what a reader has opened: the same by its key, else by its place. */
export function keepOpen(id, redraw) {
  const details = () => [...document.getElementById(id).querySelectorAll('details')];
  const keyOf = (one, index) => one.dataset.key ?? index;
  const open = new Set(details().flatMap((one, index) => (one.open ? [keyOf(one, index)] : [])));
  redraw();
  details().forEach((one, index) => (one.open = open.has(keyOf(one, index))));
}

/** How a state of an alert is coloured. */
export const ALERT_CLASSES = { firing: 'bad', pending: 'warn', inactive: 'good', resolved: 'good' };
