import { selectors, type CatalogIndex, type Node } from '@belvedere/promql';
import { recordingLabels } from '@belvedere/rule-kit';
import { indexOfDomain } from '../../expression/index-of-domain.ts';
import { placeOf, problem, type Check } from '../../check.ts';
import { levelProblem } from './level.ts';
import { metricProblem } from './metric.ts';
import { operationsProblem } from './operations.ts';

/** Series of objectives follow the field's own names. Source: https://sloth.dev/introduction/ */
const OBJECTIVES = 'slo';

/**
 * A recording's name says what is recorded: the labels that remain, the metric, what was done to it.
 * Source: https://prometheus.io/docs/practices/rules/#naming
 */
export const recordingName: Check = {
  codes: ['rules/recording-name'],
  *run(domain, context) {
    const index = indexOfDomain(domain, context);
    for (const group of domain.groups) {
      for (const rule of group.rules) {
        const [level, metric, operations] = rule.name.split(':');
        if (rule.kind === 'alert' || level === undefined || level === OBJECTIVES) continue;
        const { node, labels: kept } = rule.expression;
        const added = Object.keys(recordingLabels(rule, group));
        const ofLevel = levelProblem(level, { kept, added, read: labelsRead(node, index) });
        const wrong = [
          ofLevel?.message,
          metric === undefined ? undefined : metricProblem(metric, node),
          operations === undefined ? undefined : operationsProblem(operations, node, group.window),
        ];
        for (const message of wrong) {
          if (message === undefined) continue;
          yield problem(
            'rules/recording-name',
            placeOf(rule.site, `recording ${rule.name}`, 'record'),
            `${rule.name} is not what it records: ${message}`,
            'name it level:metric:operations, like endpoint:requests:rate5m',
            message === ofLevel?.message ? ofLevel.severity : 'error',
          );
        }
      }
    }
  },
};

/** The labels that the series of an expression have before anything is done to them, as far as they are known. */
const labelsRead = (node: Node, index: CatalogIndex): readonly string[] => [
  ...new Set(
    selectors(node).flatMap((selector) =>
      index.read(selector).series.flatMap(({ labels }) => [...labels.labels.keys()]),
    ),
  ),
];
