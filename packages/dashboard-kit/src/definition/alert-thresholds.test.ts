import { describe, expect, it } from '@jest/globals';
import { bytes, milliseconds, type Quantity } from '@belvedere/core';
import { alert, type Alert } from '@belvedere/rule-kit';
import { timeseries, worseAbove } from '../index.ts';
import { api, highLatency, memory, p95 } from '../test-support/inference.ts';
import { thresholdsOfAlerts } from './alert-thresholds.ts';

const texts = { severity: 'warning', service: 'api', summary: 'x', description: 'x' } as const;
const warning = (name: string, when: 'above' | 'below', bound: Quantity<'seconds'>): Alert =>
  alert(name, { ...texts, when: p95[when](bound) });

/** The colours as a reader sees them from the bottom of the panel to its top. */
const colours = (...alerts: readonly Alert[]): string => {
  const thresholds = thresholdsOfAlerts(alerts, 'seconds');
  if (thresholds === undefined) return 'none';
  return [thresholds.base, ...thresholds.steps.flatMap(({ from, colour }) => [from.value, colour])].join(' ');
};

describe('the thresholds of alerts', () => {
  it('are red where it is critical, in the direction of the operator', () => {
    expect(colours(highLatency)).toBe('green 0.15 red');
    expect(colours(warning('Slow', 'above', milliseconds(100)))).toBe('green 0.1 orange');
    expect(colours(warning('Idle', 'below', milliseconds(10)))).toBe('orange 0.01 green');
  });

  it('of several alerts show the most severe one of each range', () => {
    const slow = warning('Slow', 'above', milliseconds(100));
    const idle = warning('Idle', 'below', milliseconds(10));
    expect(colours(highLatency, idle, slow)).toBe('orange 0.01 green 0.1 orange 0.15 red');
  });

  it('are none of an equality, of another unit, or of no alert', () => {
    const down = alert('Down', { ...texts, when: api.up.equals(0) });
    const full = alert('Full', { ...texts, when: memory.above(bytes(1)) });
    expect(thresholdsOfAlerts([down], 'ratio')).toBeUndefined();
    expect(colours(down, full)).toBe('none');
    expect(colours()).toBe('none');
  });

  it('give way to those of the panel', () => {
    const own = worseAbove(milliseconds(300));
    expect(timeseries('p95', { query: p95, alert: highLatency, thresholds: own }).thresholds).toBe(own);
  });
});
