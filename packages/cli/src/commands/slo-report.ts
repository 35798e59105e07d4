import { hasErrors, names } from '@belvedere/core';
import { objectiveReport, timeTitle, type Objective, type ObjectiveReport, type TierReport } from '@belvedere/slo';
import Table from 'cli-table3';
import { showProblems, type Output } from '../output.ts';
import { loadProjects } from '../workspace/definitions.ts';
import { selectProjects } from '../workspace/projects.ts';

/** `belvedere slo report`: what each domain promises, what it may fail, and when somebody hears of it. */
export async function sloReport(
  root: string,
  projects: readonly string[],
  options: { readonly json?: boolean },
  output: Output,
): Promise<number> {
  const { loaded, problems } = await loadProjects(
    root,
    selectProjects(root, projects).filter(({ part }) => part === 'domain'),
  );
  showProblems(output, problems);
  const domains = loaded.map(({ domain }) => ({
    domain: domain.name,
    objectives: (domain.objectives ?? []).map(reportOf),
  }));
  if (options.json === true) output.result(JSON.stringify({ domains }, null, 2));
  else for (const { domain, objectives } of domains) output.result(textOf(domain, objectives));
  return hasErrors(problems) ? 1 : 0;
}

const reportOf = (objective: Objective): ObjectiveReport =>
  objectiveReport(objective, ({ tier }) => names.burnAlert(objective.name, tier.long));

function textOf(domain: string, objectives: readonly ObjectiveReport[]): string {
  if (objectives.length === 0) return `${domain}: no objectives`;
  return [domain, ...objectives.map((report) => `${headOf(report)}\n${tableOf(report)}`)].join('\n\n');
}

/** `PaymentErrors (trading-payment): 99.9 % over 30d, 1000 of a million requests may fail`. */
function headOf({ objective, service, description, objectiveRatio, period, errorBudget }: ObjectiveReport): string {
  const { seconds, perMillion, events } = errorBudget;
  const budget =
    seconds === undefined
      ? `${perMillion} of a million ${events} may fail`
      : `${timeTitle(seconds * 1000)} may fail, by ${events}`;
  return `${objective} (${service}): ${percent(objectiveRatio)} over ${period}, ${budget}\n${description}`;
}

const HEAD = [
  'alert',
  'severity',
  'windows',
  'burns',
  'above',
  'budget spent in',
  'at least',
  '100 % fail: fires in',
  '10 %',
  '1 %',
];

/** The tiers; the last three columns are when they fire where so much fails. */
function tableOf({ tiers, errorBudget }: ObjectiveReport): string {
  const table = new Table({ head: HEAD, style: { head: [], border: [] } });
  table.push(...tiers.map((tier) => rowOf(tier, errorBudget.events)));
  return table.toString();
}

const rowOf = (tier: TierReport, events: string): string[] => [
  tier.alert,
  tier.severity,
  `${tier.longWindow}, ${tier.shortWindow}`,
  `${tier.factor}×`,
  percent(tier.threshold),
  timeTitle(tier.exhaustionSeconds * 1000),
  tier.minimumEvents === undefined ? '' : `${tier.minimumEvents} ${events}`,
  ...Object.values(tier.detectionSeconds).map((seconds) => (seconds === null ? 'never' : timeTitle(seconds * 1000))),
];

const percent = (ratio: number): string => `${Number((ratio * 100).toPrecision(12))} %`;
