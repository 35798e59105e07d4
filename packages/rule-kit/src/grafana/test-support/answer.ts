/** What the double of Grafana answers to a request. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

export const refusal = (status: number, message: string): Answer => ({ status, body: { message } });
