/**
 * The clock of a machine, and since when it runs.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/time.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/timex.go,
 *   https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/stat_linux.go
 */
import { gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

const clocksource = { labels: ['device', 'clocksource'], job: nodeExporter } as const;

export const nodeBootTime = gauge('node_boot_time_seconds', {
  help: 'When the machine started, in Unix time.',
  job: nodeExporter,
});

export const nodeTime = gauge('node_time_seconds', {
  help: 'The clock of the machine, in Unix time.',
  job: nodeExporter,
});

export const nodeTimeZoneOffset = gauge('node_time_zone_offset_seconds', {
  help: 'How far the time zone is from UTC.',
  labels: ['time_zone'],
  job: nodeExporter,
});

export const nodeTimeClocksourceAvailableInfo = gauge('node_time_clocksource_available_info', {
  help: 'A clock that the machine could use, as a label; the value is 1.',
  ...clocksource,
});

export const nodeTimeClocksourceCurrentInfo = gauge('node_time_clocksource_current_info', {
  help: 'The clock that the machine uses, as a label; the value is 1.',
  ...clocksource,
});

export const nodeClockSynchronised = gauge('node_timex_sync_status', {
  help: 'Whether the clock is synchronised: 1 or 0.',
  job: nodeExporter,
});

export const nodeClockOffset = gauge('node_timex_offset_seconds', {
  help: 'How far the clock is from its reference.',
  job: nodeExporter,
});

export const nodeTimexMaxerror = gauge('node_timex_maxerror_seconds', {
  help: 'The largest error that the clock can have.',
  job: nodeExporter,
});

export const nodeTimexEstimatedError = gauge('node_timex_estimated_error_seconds', {
  help: 'The error that the clock probably has.',
  job: nodeExporter,
});

export const nodeTimexFrequencyAdjustment = gauge('node_timex_frequency_adjustment_ratio', {
  help: 'How much faster or slower the clock is made to run.',
  job: nodeExporter,
});

export const nodeTimexLoopTimeConstant = gauge('node_timex_loop_time_constant', {
  help: 'How quickly the clock follows its reference.',
  job: nodeExporter,
});

export const nodeTimexStatus = gauge('node_timex_status', {
  help: 'The state of the clock, as a bit field.',
  job: nodeExporter,
});

export const nodeTimexTaiOffset = gauge('node_timex_tai_offset_seconds', {
  help: 'How far atomic time is from UTC.',
  job: nodeExporter,
});

export const nodeTimexTick = gauge('node_timex_tick_seconds', {
  help: 'Time between two ticks of the clock.',
  job: nodeExporter,
});
