import type { GrafanaRuleGroup } from '../grafana-rule.ts';

/** An alert as Grafana tells of it. */
export interface FiringAlert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A rule after its evaluation. */
export interface EvaluatedRule {
  readonly name: string;
  readonly health: string;
  readonly lastEvaluation: string;
  readonly alerts?: readonly (FiringAlert & { readonly state: string })[];
}

/** A refusal of Grafana, with what it says. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Grafana gives a rule that it has not evaluated yet this time. */
const NEVER = '0001-01-01T00:00:00Z';

/** What the cases need of Grafana's HTTP API. Source: https://grafana.com/docs/grafana/latest/developers/http_api/ */
export class GrafanaClient {
  private readonly url: string;
  private readonly headers: Readonly<Record<string, string>>;

  /** `auth` is a user and its password, `name:password`; none for a server that asks for none. */
  constructor(url: string, auth?: string) {
    this.url = url.replace(/\/+$/, '');
    this.headers = {
      'content-type': 'application/json',
      'x-disable-provenance': 'true',
      ...(auth === undefined ? {} : { authorization: `Basic ${Buffer.from(auth).toString('base64')}` }),
    };
  }

  /** Makes the folder, unless there is one. */
  async createFolder(uid: string, title: string): Promise<void> {
    await this.create('/api/folders', { uid, title });
  }

  /** Makes the data source, unless there is one. */
  async createPrometheus(uid: string, url: string): Promise<void> {
    await this.create('/api/datasources', { uid, name: uid, type: 'prometheus', access: 'proxy', url });
  }

  async putGroup(group: GrafanaRuleGroup): Promise<void> {
    await this.request('PUT', groupPath(group), group);
  }

  /** The group as Grafana writes it into a file for provisioning. */
  async exportGroup(group: GrafanaRuleGroup): Promise<{ readonly groups: readonly unknown[] }> {
    return (await this.request('GET', `${groupPath(group)}/export?format=json`)) as { groups: unknown[] };
  }

  /** The rules of a group, once each of them was evaluated. */
  async evaluated(group: string, timeout: number): Promise<ReadonlyMap<string, EvaluatedRule>> {
    const until = Date.now() + timeout;
    while (true) {
      const rules = await this.rulesOf(group);
      const isDone = rules.length > 0 && rules.every(({ lastEvaluation }) => lastEvaluation !== NEVER);
      if (isDone) return new Map(rules.map((rule) => [rule.name, rule]));
      if (Date.now() > until) throw new Error(`Grafana has not evaluated all rules of ${group} in ${timeout} ms`);
      await new Promise((resume) => setTimeout(resume, 500));
    }
  }

  private async rulesOf(group: string): Promise<readonly EvaluatedRule[]> {
    const { data } = (await this.request('GET', '/api/prometheus/grafana/api/v1/rules')) as {
      data: { groups: { name: string; rules: EvaluatedRule[] }[] };
    };
    return data.groups.filter(({ name }) => name === group).flatMap(({ rules }) => rules);
  }

  private async create(path: string, body: object): Promise<void> {
    try {
      await this.request('POST', path, body);
    } catch (error) {
      if (!(error instanceof Refused) || (error.status !== 409 && error.status !== 412)) throw error;
    }
  }

  private async request(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(this.url + path, {
      method,
      headers: this.headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Refused(response.status, `${method} ${path}: ${response.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}

const groupPath = ({ folderUid, title }: GrafanaRuleGroup): string =>
  `/api/v1/provisioning/folder/${encodeURIComponent(folderUid)}/rule-groups/${encodeURIComponent(title)}`;
