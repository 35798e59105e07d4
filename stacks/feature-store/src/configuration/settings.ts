/** The configuration of a stack as its file holds it: texts by key, without the project in front of it. */
export interface Settings {
  /** The Pulumi project: `belvedere-feature-store`. */
  readonly project: string;
  /** The stack: `dev`, `prod`. */
  readonly stack: string;
  readonly values: Readonly<Record<string, string>>;
  /** The keys whose values are encrypted. */
  readonly secretKeys: ReadonlySet<string>;
}
