import type { Problem } from '@belvedere/core';
import type { Receiver } from '@belvedere/routing';
import type { LedAlert } from './notifications/led-alerts.ts';
import {
  NO_NOTIFICATIONS,
  withNotification,
  type Incoming,
  type NotificationsState,
} from './notifications/notifications.ts';
import type { Dashboard } from '@belvedere/dashboard-kit';
import { DashboardView } from './dashboard-view.ts';
import type { PrometheusApi, RuleGroupState } from './prometheus-api.ts';

/** What the page shows: everything about the running platform that a person wants to see, as JSON. */
export interface LocalState {
  /** What is being done, and what was done, in order. */
  readonly steps: readonly Step[];
  /** What is missing or broken, as sentences. */
  readonly troubles: readonly string[];
  readonly problems: readonly Problem[];
  readonly servers: readonly { readonly name: string; readonly url: string }[];
  readonly incident: string | undefined;
  readonly dashboards: readonly DashboardSummary[];
  readonly groups: readonly RuleGroupState[];
  /** Those that are pending or firing. */
  readonly alerts: readonly LedAlert[];
  readonly notifications: NotificationsState;
}

export interface Step {
  readonly name: string;
  readonly status: 'waiting' | 'running' | 'done' | 'failed';
  readonly detail: string;
}

/** A dashboard in the list of all. */
export interface DashboardSummary {
  readonly domain: string;
  readonly title: string;
  readonly uid: string;
  /** How many there are. */
  readonly panels: number;
}

export interface DashboardState {
  readonly title: string;
  readonly uid: string;
  readonly panels: readonly PanelState[];
}

export interface PanelState {
  readonly title: string;
  readonly section: string;
  readonly description: string;
  readonly kind: string;
  readonly queries: readonly QueryState[];
}

export interface QueryState {
  readonly expression: string;
  readonly error?: string;
  readonly series: readonly SeriesState[];
}

export interface SeriesState {
  readonly legend: string;
  /** The newest value, formatted with its unit. */
  readonly value: string;
  /** The values of the last half hour, oldest first; null where there was none. */
  readonly history: readonly (number | null)[];
}

/** The state of the running platform: replaced as a whole, never changed in place. */
export class StateStore {
  private current: LocalState = {
    steps: [],
    troubles: [],
    problems: [],
    servers: [],
    incident: undefined,
    dashboards: [],
    groups: [],
    alerts: [],
    notifications: NO_NOTIFICATIONS,
  };

  private view = new DashboardView([]);

  private receivers: ReadonlyMap<string, Receiver> = new Map();

  private readonly stepWatchers: ((step: Step) => void)[] = [];
  private readonly troubleWatchers: ((sentence: string) => void)[] = [];

  get state(): LocalState {
    return this.current;
  }

  onStep(watch: (step: Step) => void): void {
    this.stepWatchers.push(watch);
  }

  onTrouble(watch: (sentence: string) => void): void {
    this.troubleWatchers.push(watch);
  }

  update(change: Partial<LocalState>): void {
    this.current = { ...this.current, ...change };
  }

  /** Notes how a step stands; a step that is new comes last. */
  step(name: string, status: Step['status'], detail = ''): void {
    const step = { name, status, detail };
    const { steps } = this.current;
    const known = steps.some((other) => other.name === name);
    this.update({ steps: known ? steps.map((other) => (other.name === name ? step : other)) : [...steps, step] });
    for (const watch of this.stepWatchers) watch(step);
  }

  trouble(sentence: string): void {
    this.update({ troubles: [...this.current.troubles, sentence] });
    for (const watch of this.troubleWatchers) watch(sentence);
  }

  /** The dashboards that the page lists. */
  show(dashboards: readonly Dashboard[]): void {
    this.view = new DashboardView(dashboards);
    this.update({ dashboards: this.view.summaries() });
  }

  /** From here on, the panels of dashboards have the values that Prometheus answers. */
  observe(prometheus: PrometheusApi): void {
    this.view.observe(prometheus);
  }

  /** A dashboard with its panels' values; `undefined` where there is none of that uid. */
  dashboard(uid: string): Promise<DashboardState | undefined> {
    return this.view.state(uid, Date.now());
  }

  /** Who may be notified: the receivers of the tree that the local Alertmanager runs. */
  knowReceivers(receivers: readonly Receiver[]): void {
    this.receivers = new Map(receivers.map((receiver) => [receiver.name, receiver]));
  }

  receiver(name: string): Receiver | undefined {
    return this.receivers.get(name);
  }

  notified(incoming: Incoming): void {
    this.update({ notifications: withNotification(this.current.notifications, incoming) });
  }
}
