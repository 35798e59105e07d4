import { callSite } from '@belvedere/core';
import { defineFrame, type FrameSettings, type OwnWords, type PanelDefinition } from '../panel.ts';

export interface AlertListSettings extends FrameSettings, OwnWords<'alertlist'> {
  /** Only alerts with these labels; all where left out. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What they are grouped by. */
  readonly groupBy?: readonly string[];
  /** Which are listed; those that fire or are pending where left out. */
  readonly states?: readonly ('firing' | 'pending' | 'recovering' | 'noData' | 'normal' | 'error')[];
  readonly view?: 'list' | 'stat';
}

export type AlertListPanel = PanelDefinition<'alertlist', AlertListSettings>;

/** The alerts that fire, whoever evaluates them: `alertList('Firing', { labels: { domain: 'trading' } })`. */
export function alertList(title: string, options: AlertListSettings = {}): AlertListPanel {
  return defineFrame('alertlist', title, options, callSite(alertList));
}
