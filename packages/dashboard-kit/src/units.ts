import * as units from '@grafana/grafana-foundation-sdk/units';
import type { GrafanaUnit } from './definition/unit.ts';

const UNITS: ReadonlySet<unknown> = new Set(Object.values(units));

/** Whether a text is an identifier of one of Grafana's units, such as `reqps`. */
export const isGrafanaUnit = (text: string): text is GrafanaUnit => UNITS.has(text);
