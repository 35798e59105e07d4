import { describe, expect, it } from '@jest/globals';
import { classicDashboard, dashboardV2 } from './index.ts';
import { everything } from './test-support/everything.ts';
import { apiDashboard, context } from './test-support/inference.ts';
import { grafanaTypeErrors } from './testing/index.ts';

const bothForms = [everything, apiDashboard].map((one) => ({
  classic: classicDashboard(one, context),
  v2: dashboardV2(one, context),
}));

describe('what is written, held to Grafana’s own types', () => {
  it('is of them', () => {
    expect(grafanaTypeErrors(bothForms)).toEqual([]);
  }, 60_000);

  it('and what is not of them is found', () => {
    const [{ classic, v2 }] = bothForms as [(typeof bothForms)[number]];
    const wrong = structuredClone(classic);
    Object.assign((wrong.panels[0] as { options: object }).options, { legends: {} });
    expect(grafanaTypeErrors([{ classic: wrong, v2 }]).join('\n')).toContain(
      'and \'"legends"\' does not exist in type',
    );
  }, 60_000);
});
