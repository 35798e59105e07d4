/** Where in a cluster an object lives, and the labels by which others select it. */
export interface Placement {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The part of a Kubernetes object that placing it changes. */
interface Named {
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
}

/** The object in its namespace, its own labels joined by those of the place; where both have one, the place's counts. */
export const placed = <Plain extends Named>(object: Plain, { namespace, labels }: Placement) => ({
  ...object,
  metadata: { ...object.metadata, namespace, labels: { ...object.metadata.labels, ...labels } },
});
