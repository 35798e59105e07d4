const LABEL_NAME = /^(?!__)[A-Za-z_][A-Za-z0-9_]*$/;

/** Throws a `TypeError` where a label that a function makes would have no legal name. Source: https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
export function checkLabelName(owner: string, label: string): void {
  if (!LABEL_NAME.test(label)) {
    throw new TypeError(
      `${owner}: '${label}' is no name of a label: letters, digits and _, not starting with a digit or __`,
    );
  }
}
