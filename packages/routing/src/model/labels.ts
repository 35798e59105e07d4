/** The labels of an alert. */
export type Labels = Readonly<Record<string, string>>;

/** The value of a label; the empty text where the alert lacks it, as Alertmanager has it. */
export const valueOf = (labels: Labels, name: string): string => (Object.hasOwn(labels, name) ? labels[name]! : '');
