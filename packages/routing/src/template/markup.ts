/** How texts of an alert are shown in one medium. A value is a pipeline of a Go template, its result not yet escaped. */
export interface Markup {
  /** What an alert says, escaped for the medium. */
  readonly value: (pipeline: string) => string;
  readonly bold: (shown: string) => string;
  readonly link: (title: string, address: string) => string;
  readonly line: string;
}

/** Text that a Go template prints as it is. */
export const literal = (text: string): string => text.replaceAll('{{', '{{ "{{" }}');

/** The value of a label or an annotation: the empty text where there is none. */
export const indexed = (map: string, key: string): string => `index ${map} ${goString(key)}`;

/** A string of a Go template; what JSON escapes, Go reads. */
export const goString = (text: string): string => JSON.stringify(text);

const plainValue = (pipeline: string): string => `{{ ${pipeline} }}`;

export const PLAIN: Markup = {
  value: plainValue,
  bold: (shown) => shown,
  link: (title, address) => `${literal(title)}: {{ ${address} }}`,
  line: '\n',
};

/** Slack takes three characters for its own. Source: https://docs.slack.dev/messaging/formatting-message-text/#escaping */
const slackValue = (pipeline: string): string =>
  `{{ ${pipeline} | reReplaceAll "&" "&amp;" | reReplaceAll "<" "&lt;" | reReplaceAll ">" "&gt;" }}`;

export const SLACK: Markup = {
  value: slackValue,
  bold: (shown) => `*${shown}*`,
  // In an address, a bar or a bracket would end it.
  link: (title, address) => `<{{ ${address} | reReplaceAll "[<>|]" "" }}|${literal(title.replaceAll(/[<>|&]/g, ''))}>`,
  line: '\n',
};

/** Alertmanager runs what it mails through Go's html/template, which escapes by context. */
export const HTML: Markup = {
  value: plainValue,
  bold: (shown) => `<b>${shown}</b>`,
  link: (title, address) =>
    `<a href="{{ ${address} }}">${literal(title.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))}</a>`,
  line: '<br>\n',
};
