import type { Invalid } from '@belvedere/core';

/** The legend itself where each `{{label}}` in it is a label of the expression, else a sentence. */
export type LegendOf<Text extends string, Labels extends string> =
  UnknownLabel<Text, Labels> extends infer Unknown extends string
    ? [Unknown] extends [never]
      ? Text
      : Invalid<`the legend names '${Unknown}', and the expression keeps no such label`>
    : never;

type UnknownLabel<Text extends string, Labels extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Trim<Name> extends Labels
    ? UnknownLabel<Rest, Labels>
    : Trim<Name>
  : never;

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;

/** The labels that a legend names. */
export const legendLabels = (legend: string): readonly string[] =>
  [...legend.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name]) => name!);
