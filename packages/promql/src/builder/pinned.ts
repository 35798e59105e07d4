/** What knows, in its type only, of which of its labels one value was chosen: `absent` keeps them. */
export interface Pinning<Pinned extends string> {
  readonly pinned: Pinned;
}

/** The labels of which matchers choose one value. */
export type PinnedBy<M, Label extends keyof M = keyof M> = Label extends string
  ? M[Label] extends string | readonly [string]
    ? Label
    : never
  : never;
