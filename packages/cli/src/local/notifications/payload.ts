/** A notification as Alertmanager posts it. Source: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config */
export interface Payload {
  readonly status: Status;
  readonly groupLabels: Readonly<Record<string, string>>;
  readonly alerts: readonly PayloadAlert[];
}

export type Status = 'firing' | 'resolved';

export interface PayloadAlert {
  readonly status: Status;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** As RFC 3339 has it. */
  readonly startsAt: string;
}

/** Reads what was posted; whoever is on this machine can post anything. Nothing where it is no notification. */
export function readPayload(body: unknown): Payload | undefined {
  if (!isObject(body)) return undefined;
  const { status, groupLabels, alerts } = body;
  const isRead = isStatus(status) && isTexts(groupLabels) && Array.isArray(alerts) && alerts.every(isAlert);
  return isRead ? { status, groupLabels, alerts } : undefined;
}

const isAlert = (value: unknown): value is PayloadAlert =>
  isObject(value) &&
  isStatus(value['status']) &&
  isTexts(value['labels']) &&
  isTexts(value['annotations']) &&
  typeof value['startsAt'] === 'string';

const isStatus = (value: unknown): value is Status => value === 'firing' || value === 'resolved';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  isObject(value) && Object.values(value).every((part) => typeof part === 'string');
