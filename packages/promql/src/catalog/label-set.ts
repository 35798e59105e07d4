/** What is known of one label of a vector's series. */
export interface LabelFacts {
  /** Each series has it, with a value that is not empty. */
  readonly always: boolean;
  /** All values that it can have; left out where they are not known. */
  readonly values?: readonly string[];
}

/**
 * The labels that the series of a vector can have. An open set may hold others beside those it names, but none of
 * `lacking`. A metric's name is no label here: every series of a selector has one.
 */
export interface LabelSet {
  readonly labels: ReadonlyMap<string, LabelFacts>;
  readonly isOpen: boolean;
  readonly lacking: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const EMPTY: ReadonlyMap<string, LabelFacts> = new Map();
const SOMETIMES: LabelFacts = { always: false };

/** Exactly these labels. */
export const closed = (labels: ReadonlyMap<string, LabelFacts>): LabelSet => ({
  labels,
  isOpen: false,
  lacking: NOTHING,
});

/** Exactly these labels, on every series. */
export const labelSet = (names: readonly string[]): LabelSet =>
  closed(new Map(names.map((name) => [name, { always: true }])));

/** No label at all. */
export const NO_LABELS: LabelSet = closed(EMPTY);
/** Any labels. */
export const ANY_LABELS: LabelSet = { labels: EMPTY, isOpen: true, lacking: NOTHING };

/** Whether a series can have the label. */
export const canHave = ({ labels, isOpen, lacking }: LabelSet, label: string): boolean =>
  labels.has(label) || (isOpen && !lacking.has(label));

/** Whether each series has the label. */
export const alwaysHas = ({ labels }: LabelSet, label: string): boolean => labels.get(label)?.always === true;

/** The set with these labels alone. */
export function keep(set: LabelSet, names: readonly string[]): LabelSet {
  const labels = new Map<string, LabelFacts>();
  for (const name of names) {
    const facts = set.labels.get(name) ?? (canHave(set, name) ? SOMETIMES : undefined);
    if (facts !== undefined) labels.set(name, facts);
  }
  return closed(labels);
}

/** The set without these labels. */
export function drop(set: LabelSet, names: readonly string[]): LabelSet {
  if (names.length === 0) return set;
  const labels = new Map(set.labels);
  for (const name of names) labels.delete(name);
  return { labels, isOpen: set.isOpen, lacking: set.isOpen ? new Set([...set.lacking, ...names]) : NOTHING };
}

/** The set with what is known of some labels now. */
export function withLabels(set: LabelSet, changes: Iterable<readonly [name: string, facts: LabelFacts]>): LabelSet {
  const labels = new Map(set.labels);
  for (const [name, facts] of changes) labels.set(name, facts);
  return { ...set, labels };
}

/** What is known of series that are of the one set or of the other. */
export function either(left: LabelSet, right: LabelSet): LabelSet {
  if (left === right) return left;
  const labels = new Map<string, LabelFacts>();
  for (const name of [...left.labels.keys(), ...right.labels.keys()]) {
    const [one, other] = [left.labels.get(name), right.labels.get(name)];
    const values =
      one?.values === undefined || other?.values === undefined
        ? undefined
        : [...new Set([...one.values, ...other.values])];
    const always = one?.always === true && other?.always === true;
    labels.set(name, values === undefined ? { always } : { always, values });
  }
  const lacking = [...left.lacking, ...right.lacking].filter(
    (label) => !canHave(left, label) && !canHave(right, label),
  );
  return { labels, isOpen: left.isOpen || right.isOpen, lacking: new Set(lacking) };
}

/** The names of a set, for a message. */
export const namesOf = ({ labels, isOpen }: LabelSet): string =>
  labels.size === 0 ? (isOpen ? 'any' : 'no labels') : [...labels.keys()].join(', ') + (isOpen ? ' and others' : '');
