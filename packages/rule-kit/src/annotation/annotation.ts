import { literal } from './literal.ts';
import { formatsOfUnit, labelAction, VALUE_ACTIONS, type Action, type ValueFormat } from './placeholder.ts';

/** The value that made an alert fire. In a text it is formatted by its unit; the formats that fit can be chosen. */
export type AnnotationValue<Unit extends string> = { readonly humanize: string; readonly decimal: string } & ([
  Unit,
] extends ['seconds']
  ? { readonly duration: string }
  : [Unit] extends ['ratio']
    ? { readonly percentage: string; readonly yesNo: string }
    : [Unit] extends ['count']
      ? { readonly yesNo: string }
      : [Unit] extends ['bytes']
        ? { readonly bytes: string }
        : [Unit] extends ['dollars']
          ? { readonly dollars: string }
          : [Unit] extends ['bytes/second']
            ? { readonly bytesPerSecond: string; readonly perSecond: string }
            : [Unit] extends [`${string}/second`]
              ? { readonly perSecond: string }
              : unknown);

/** What an annotation can tell of the alert that fires: its value, and the labels that its expression keeps. */
export interface AnnotationContext<Labels extends string, Unit extends string> {
  readonly value: AnnotationValue<Unit>;
  readonly labels: Readonly<Record<Labels, string>>;
}

/** A fixed text, or one made of the value and the labels. */
export type Annotation<Labels extends string, Unit extends string> =
  string | ((context: AnnotationContext<Labels, Unit>) => string);

/** Whose annotation it is, for the sentences of errors, and what it can name. */
export interface AnnotationOwner {
  readonly owner: string;
  readonly labels: readonly string[];
  readonly unit: string;
}

/**
 * The template of an annotation: `annotationTemplate(({ labels }) => 'slow: ' + labels.endpoint, owner)` is
 * `slow: {{ $labels.endpoint }}`, `annotationTemplate(({ value }) => 'it takes ' + value, owner)` is
 * `it takes {{ $value | humanizeDuration }}`. All other text is literal. Throws a `TypeError` where it names a label that
 * the expression does not keep, changes what is not known before the alert fires, or reads it without writing it: a text
 * that depends on it could not be told.
 */
export function annotationTemplate(annotation: Annotation<string, string>, owner: AnnotationOwner): string {
  if (typeof annotation === 'string') return literal(annotation);
  const write = (mark: (action: Action) => string): string => annotation(contextOf(owner, mark));
  const text = write(() => '');
  const delimiter = unusedCharacter(text);
  const actions: Action[] = [];
  const parts = write((action) => `${delimiter}${markOf(actions.push(action) - 1)}${delimiter}`).split(delimiter);

  const unchanged = parts.length % 2 === 1 && parts.filter((_, index) => index % 2 === 0).join('') === text;
  const marks = new Map(actions.map((action, index) => [markOf(index), action]));
  const unwritten = [...marks.keys()].slice(1).find((mark) => !parts.includes(mark));
  const written = parts.map((part, index) => (index % 2 === 0 ? literal(part) : marks.get(part)));
  if (unchanged && unwritten === undefined && written.every((part) => part !== undefined)) return written.join('');
  throw new TypeError(
    `${owner.owner} changes a label or the value, or depends on them, and they are only known when the alert fires: put them into the text as they are`,
  );
}

/** The text of a mark between its delimiters, which another letter case changes. The first is the value's, read or not. */
const markOf = (index: number): string => `${index}aA`;

/** What the author's function is given: whatever it reads is a mark that becomes an action afterwards. */
function contextOf(owner: AnnotationOwner, mark: (action: Action) => string): AnnotationContext<string, string> {
  const formats: readonly string[] = formatsOfUnit(owner.unit);
  const labels = reader((label) => {
    if (owner.labels.includes(label)) return mark(labelAction(label));
    throw new TypeError(`${owner.owner} names label '${label}', and its expression keeps ${listOf(owner.labels)}`);
  });
  const value = reader(
    (format) => {
      if (formats.includes(format)) return mark(VALUE_ACTIONS[format as ValueFormat]);
      throw new TypeError(
        `${owner.owner} formats a value in ${owner.unit} as '${format}': take ${formats.join(' or ')}`,
      );
    },
    mark(VALUE_ACTIONS[formats[0] as ValueFormat]),
  );
  return { labels, value: value as Readonly<Record<'humanize' | 'decimal', string>> };
}

/** An object whose properties are made when they are read; `text` is what it is within a text. */
const reader = (read: (name: string) => string, text?: string): Readonly<Record<string, string>> =>
  new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name): unknown => {
        if (text !== undefined && (name === Symbol.toPrimitive || name === 'toString')) return () => text;
        return read(String(name));
      },
    },
  );

/** The first character of the private use area that a text does not contain. */
function unusedCharacter(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}

const listOf = (labels: readonly string[]): string =>
  labels.length === 0 ? 'no label' : `only ${labels.map((label) => `'${label}'`).join(', ')}`;
