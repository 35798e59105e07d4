import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GrafanaAlertRule, GrafanaRule, GrafanaRuleGroup } from '../grafana-rule.ts';
import { grafanaRuleFile } from '../grafana-rule-file.ts';
import { refusal, type Answer } from './answer.ts';
import type { Sample } from './cases.ts';
import { expandForGrafana } from './grafana-expander.ts';
import { groupMistake } from './group-mistake.ts';
import { evaluate } from './grafana-model.ts';

/** What the data source answers to an expression. */
export type Answers = (expr: string) => readonly Sample[] | 'error';

/** A double of Grafana's alerting API that refuses what Grafana refuses, and evaluates as Grafana does. */
export class FakeGrafana {
  private readonly groups = new Map<string, GrafanaRuleGroup>();
  private readonly folders = new Map<string, string>();
  /** The alerts of each rule that fired last, and how many evaluations they have been missing. */
  private readonly firing = new Map<string, Map<string, { readonly sample: Sample; missing: number }>>();
  private readonly answers: Answers;
  private readonly server: Server;

  constructor(answers: Answers) {
    this.answers = answers;
    this.server = createServer((request, response) => {
      void this.answer(request).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
  }

  /** Starts it on a free port of this machine; its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    const body = await bodyOf(request);
    const path = decodeURIComponent(request.url!.split('?')[0]!);
    if (path === '/api/datasources') return { status: 200, body: {} };
    if (path === '/api/folders') return this.createFolder(body as { uid: string; title: string });
    if (path === '/api/prometheus/grafana/api/v1/rules') return { status: 200, body: this.rules() };
    const [, folder, name, isExport] =
      /^\/api\/v1\/provisioning\/folder\/([^/]+)\/rule-groups\/([^/]+)(\/export)?$/.exec(path) ?? [];
    if (folder === undefined || name === undefined) return refusal(404, `no such path: ${path}`);
    if (request.method === 'PUT') return this.putGroup(folder, name, body as GrafanaRuleGroup);
    const group = this.groups.get(name);
    if (group === undefined || isExport === undefined) return refusal(404, 'rule group not found');
    const domain = this.folders.get(folder)!.toLowerCase().replaceAll(' ', '-');
    return { status: 200, body: JSON.parse(grafanaRuleFile(group, domain)) as object };
  }

  private createFolder({ uid, title }: { uid: string; title: string }): Answer {
    if (this.folders.has(uid)) return refusal(412, 'the folder has been changed by someone else');
    this.folders.set(uid, title);
    return { status: 200, body: { uid, title } };
  }

  private putGroup(folder: string, name: string, group: GrafanaRuleGroup): Answer {
    if (!this.folders.has(folder)) return refusal(404, 'folder not found');
    const others = [...this.groups].filter(([title]) => title !== name).flatMap(([, { rules }]) => rules);
    const mistake = groupMistake(group, folder, name, others);
    if (mistake !== undefined) return mistake;
    this.groups.set(name, group);
    return { status: 200, body: group };
  }

  private rules(): object {
    const groups = [...this.groups.values()].map((group) => ({
      name: group.title,
      rules: group.rules.filter(isAlert).map((rule) => this.evaluated(rule, this.folders.get(group.folderUid)!)),
    }));
    return { status: 'success', data: { groups } };
  }

  private notResolved(rule: GrafanaAlertRule, now: readonly Sample[]): readonly Sample[] {
    const states = missed(this.firing.get(rule.uid) ?? new Map(), now, rule);
    this.firing.set(rule.uid, states);
    return [...states.values()].map(({ sample }) => sample);
  }

  /** A rule as `/api/prometheus` tells of it: rule labels stand over those of the series. */
  private evaluated(rule: GrafanaAlertRule, folder: string): object {
    const { health, firing } = evaluate(rule, this.answers(String(rule.data[0]!.model['expr'])));
    const alerts = this.notResolved(rule, firing).map((sample) => {
      const texts = (templates: Readonly<Record<string, string>>): object =>
        Object.fromEntries(Object.entries(templates).map(([key, text]) => [key, expandForGrafana(text, sample)]));
      return {
        state: 'Alerting',
        labels: { ...sample.labels, ...texts(rule.labels), alertname: rule.title, grafana_folder: folder },
        annotations: texts(rule.annotations),
      };
    });
    // No data is the state that the rule gives it: OK.
    const told = health === 'error' ? 'error' : 'ok';
    return { name: rule.title, health: told, lastEvaluation: new Date(0).toISOString(), alerts };
  }
}

/** A series that is missing ends its alert after as many evaluations as the rule says (pkg/services/ngalert/state). */
function missed(
  earlier: ReadonlyMap<string, { readonly sample: Sample; readonly missing: number }>,
  now: readonly Sample[],
  { missingSeriesEvalsToResolve: most }: GrafanaAlertRule,
): Map<string, { readonly sample: Sample; missing: number }> {
  const there = new Map(now.map((sample) => [JSON.stringify(sample.labels), { sample, missing: 0 }]));
  for (const [key, { sample, missing }] of earlier) {
    if (!there.has(key) && now.length > 0 && missing + 1 < most) there.set(key, { sample, missing: missing + 1 });
  }
  return there;
}

const isAlert = (rule: GrafanaRule): rule is GrafanaAlertRule => 'condition' in rule;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text === '' ? undefined : JSON.parse(text);
}
