import { named, type Named, type NamedOptions } from './variable.ts';

/** On or off. Classic dashboards, which know no switch, offer the two values as a choice. */
export interface SwitchVariable extends Named<'switch'> {
  readonly on: string;
  readonly off: string;
  readonly start: boolean;
}

export interface SwitchOptions extends NamedOptions {
  readonly on?: string;
  readonly off?: string;
  /** Whether it starts switched on. */
  readonly start?: boolean;
}

/** `switchVariable('failures', { on: '5..', off: '.+' })`. */
export const switchVariable = (
  name: string,
  { on = 'true', off = 'false', start = false, ...options }: SwitchOptions = {},
): SwitchVariable => ({ ...named('switch', name, options), on, off, start });
