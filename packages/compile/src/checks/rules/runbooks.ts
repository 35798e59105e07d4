import { names } from '@belvedere/core';
import { problem, placeOf, type Check } from '../check.ts';
import { alertsOf } from './alerts-of.ts';

/** Whoever is woken finds a runbook, and a runbook that no alert names is found out. */
export const runbooks: Check = {
  codes: ['rules/missing-runbook', 'rules/orphan-runbook'],
  *run(domain, context) {
    const alerts = alertsOf(domain);
    for (const { name, runbook, site } of alerts) {
      if (context.runbooks.has(runbook)) continue;
      yield problem(
        'rules/missing-runbook',
        placeOf(site, `alert ${name}`, 'runbook'),
        `alert ${name} has no runbook`,
        `write ${names.runbookPath(domain.name, runbook)}: what it means, how to check, what to do, when to escalate`,
      );
    }
    // A part of a domain, its dashboards alone, has no alerts to hold the runbooks against.
    if (alerts.length === 0) return;
    const wanted = new Set(alerts.map(({ runbook }) => runbook));
    for (const name of context.runbooks) {
      if (wanted.has(name)) continue;
      yield problem(
        'rules/orphan-runbook',
        { file: names.runbookPath(domain.name, name), object: `runbook ${name}` },
        `no alert of ${domain.name} leads to runbook ${name}`,
        'name the runbook as its alert is named, or delete it',
      );
    }
  },
};
