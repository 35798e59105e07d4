import { repeatableFetch } from '../http/repeatable-fetch.ts';

/** What Prometheus answers about its rules. Source: https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
export interface RuleGroupState {
  readonly name: string;
  readonly interval: number;
  readonly rules: readonly RuleState[];
}

export interface RuleState {
  readonly name: string;
  readonly query: string;
  readonly type: 'alerting' | 'recording';
  readonly health: 'ok' | 'err' | 'unknown';
  readonly lastError?: string;
  /** Of alerts only. */
  readonly state?: 'inactive' | 'pending' | 'firing';
  readonly alerts?: readonly {
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly state: string;
  }[];
}

/** One series of an instant query's result. */
export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [time: number, value: string];
}

/** One series of a range query's result. */
export interface Series {
  readonly metric: Readonly<Record<string, string>>;
  readonly values: readonly (readonly [time: number, value: string])[];
}

/** A Prometheus server on this machine. */
export class PrometheusApi {
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async rules(): Promise<readonly RuleGroupState[]> {
    return (await this.get<{ groups: readonly RuleGroupState[] }>('rules', {})).groups;
  }

  async query(query: string): Promise<readonly Sample[]> {
    return (await this.get<{ result: readonly Sample[] }>('query', { query })).result;
  }

  /** From `start` to `end`, Unix seconds. */
  async queryRange(query: string, start: number, end: number, step: number): Promise<readonly Series[]> {
    const parameters = { query, start: String(start), end: String(end), step: String(step) };
    return (await this.get<{ result: readonly Series[] }>('query_range', parameters)).result;
  }

  /** Throws an `Error` with Prometheus's own words where it refuses. */
  private async get<Data>(path: string, parameters: Readonly<Record<string, string>>): Promise<Data> {
    const response = await repeatableFetch(`${this.url}/api/v1/${path}`, {
      method: path === 'rules' ? 'GET' : 'POST',
      ...(path === 'rules' ? {} : { body: new URLSearchParams(parameters) }),
      signal: AbortSignal.timeout(10_000),
    });
    const body = (await response.json()) as { status: string; data: Data; error?: string };
    if (body.status !== 'success') throw new Error(body.error ?? `Prometheus answered ${response.status}`);
    return body.data;
  }
}
