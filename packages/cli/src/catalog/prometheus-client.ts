import { answers, readAnswer, type Target } from '@belvedere/import';
import { getText, type GetOptions } from '../http/get-text.ts';
import { UsageError } from '../usage-error.ts';

/** Reads from the HTTP API of a Prometheus. Throws a {@link UsageError} where it does not answer as one. */
export class PrometheusClient {
  private readonly url: URL;
  private readonly options: GetOptions;

  constructor(url: URL, options: Omit<GetOptions, 'accept'>) {
    this.url = url;
    this.options = { ...options, accept: 'application/json' };
  }

  targets(): Promise<readonly Target[]> {
    return this.get('targets', { state: 'active' }, answers.targets);
  }

  /** The types that a job's targets state, by the name that TYPE gives. */
  types(job: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return this.get('targets/metadata', { match_target: selector({ job }) }, answers.metadata);
  }

  /** The names of the series that a job had since a time, in Unix seconds. */
  seriesNames(job: string, start: number): Promise<readonly string[]> {
    return this.labelValues('__name__', { job }, start);
  }

  /** The names of the labels of the series that fit. */
  labels(labels: Readonly<Record<string, string>>, start: number): Promise<readonly string[]> {
    return this.get('labels', { 'match[]': selector(labels), start: String(start) }, answers.texts);
  }

  /** The values that a label has on the series that fit. */
  labelValues(label: string, labels: Readonly<Record<string, string>>, start: number): Promise<readonly string[]> {
    const path = `label/${encodeURIComponent(label)}/values`;
    return this.get(path, { 'match[]': selector(labels), start: String(start) }, answers.texts);
  }

  private async get<Data>(
    path: string,
    parameters: Readonly<Record<string, string>>,
    schema: Parameters<typeof readAnswer<Data>>[1],
  ): Promise<Data> {
    const url = new URL(`${this.url.href.replace(/[/?#]*$/, '')}/api/v1/${path}`);
    url.search = new URLSearchParams(parameters).toString();
    const { status, text } = await getText(url, this.options);
    try {
      return readAnswer(text, schema);
    } catch (error) {
      throw new UsageError(`${url.origin}${url.pathname} answered ${status}: ${(error as Error).message}`);
    }
  }
}

/** `{__name__="up", job="api"}`: a string of JSON is one of PromQL. */
const selector = (labels: Readonly<Record<string, string>>): string =>
  `{${Object.entries(labels)
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`)
    .join(', ')}}`;
