import { goString, HTML, indexed, literal, PLAIN, SLACK, type Markup } from './markup.ts';
import { MESSAGE, type Message } from './message.ts';

/** The templates that integrations name. */
export const TEMPLATES = {
  /** One line. */
  title: 'belvedere.title',
  /** Plain text: tickets, cards, incidents. */
  text: 'belvedere.text',
  slackTitle: 'belvedere.slack-title',
  slack: 'belvedere.slack',
  email: 'belvedere.email',
  /** Within the 160 characters of an SMS, where names are not overlong. */
  sms: 'belvedere.sms',
} as const;

/** A call of a template: `includeTemplate('belvedere.title')` is `{{ template "belvedere.title" . }}`. */
export const includeTemplate = (name: string): string => `{{ template ${goString(name)} . }}`;

const COMMON = '.CommonLabels';
const STATUS = '[{{ .Status | toUpper }}{{ if eq .Status "firing" }}:{{ .Alerts.Firing | len }}{{ end }}]';
const titleOf = (markup: Markup): string =>
  `${STATUS} ${common('alertname', '', markup)}${common('service', ' · ', markup)}${common('severity', ' · ', markup)}`;
const SMS = `{{ .Status | toUpper }}: ${common('alertname')}${common('service', ' ')} ({{ .Alerts | len }})`;

/** A label that all alerts of a notification share; nothing where they differ. */
function common(label: string, before = '', { value }: Markup = PLAIN): string {
  return `{{ with ${indexed(COMMON, label)} }}${before}${value('.')}{{ end }}`;
}

/**
 * The file of templates, for Alertmanager and for Grafana alike: it calls only what both know, in every version that we
 * write for.
 */
export const templateFile = (message: Message = MESSAGE): string =>
  [
    defined(TEMPLATES.title, titleOf(PLAIN)),
    defined(TEMPLATES.slackTitle, titleOf(SLACK)),
    defined(TEMPLATES.sms, SMS),
    defined(TEMPLATES.text, alertList(message, PLAIN)),
    defined(TEMPLATES.slack, alertList(message, SLACK)),
    defined(TEMPLATES.email, `<html><body>\n${alertList(message, HTML)}\n</body></html>`),
  ].join('\n');

const defined = (name: string, body: string): string => `{{ define ${goString(name)} }}${body}{{ end }}\n`;

/** Every alert of the notification: what is wrong, whose it is, where to go on. */
function alertList({ facts, links }: Message, markup: Markup): string {
  const { line, value, bold } = markup;
  const annotation = (name: string): string => indexed('.Annotations', name);
  const shownFacts = facts.map((label) => optional(indexed('.Labels', label), `${literal(label)}: ${value('.')}  `));
  const shownLinks = links.map(({ title, annotation: name }) =>
    optional(annotation(name), `${markup.link(title, '.')}  `),
  );
  const one = [
    `${bold(`${value('.Status | toUpper')} ${value(indexed('.Labels', 'alertname'))}`)}`,
    optional(annotation('summary'), `${line}${value('.')}`),
    optional(annotation('description'), `${line}${value('.')}`),
    line,
    ...shownFacts,
    line,
    ...shownLinks,
    line,
  ];
  return `{{ range .Alerts }}${one.join('')}{{ end }}`;
}

/** What stands for a value where there is one; within it, `.` is the value. */
const optional = (pipeline: string, shown: string): string => `{{ with ${pipeline} }}${shown}{{ end }}`;
