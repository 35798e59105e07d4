/**
 * A type of the foundation SDK as JSON has it: enums are their values, functions are gone, and what the SDK leaves
 * untyped is unknown.
 */
export type Plain<T> = 0 extends 1 & T
  ? unknown
  : T extends string
    ? `${T}`
    : T extends number
      ? `${T}` extends `${infer Value extends number}`
        ? Value
        : never
      : T extends boolean | null | undefined
        ? T
        : T extends readonly (infer Item)[]
          ? Plain<Item>[]
          : {
              [Key in keyof T as Required<T>[Key] extends (...parameters: never[]) => unknown ? never : Key]: Plain<
                T[Key]
              >;
            };
