import { dump, visit } from 'js-yaml';

/**
 * A plain object as YAML: keys in their order, no line folded, nothing shared by reference. Lone surrogates, which no
 * UTF-8 text can hold and for which Prometheus would refuse the whole file, become U+FFFD.
 */
export const yaml = (value: object): string =>
  dump(value, {
    lineWidth: -1,
    noRefs: true,
    transform: (documents) =>
      visit(documents, (node) => {
        if (node.kind === 'scalar') node.value = node.value.toWellFormed();
      }),
  });
