/**
 * A reference clock that gives a pulse each second.
 * Source: https://github.com/prometheus/node_exporter/blob/v1.12.1/collector/timex.go
 */
import { counter, gauge } from '@belvedere/promql';
import { nodeExporter } from './job.ts';

export const nodeTimexPpsCalibration = counter('node_timex_pps_calibration_total', {
  help: 'Calibrations against the pulse.',
  job: nodeExporter,
});

export const nodeTimexPpsErrors = counter('node_timex_pps_error_total', {
  help: 'Calibrations that failed.',
  job: nodeExporter,
});

export const nodeTimexPpsFrequencyHertz = gauge('node_timex_pps_frequency_hertz', {
  help: 'Frequency of the pulse.',
  unit: 'hertz',
  job: nodeExporter,
});

export const nodeTimexPpsJitter = gauge('node_timex_pps_jitter_seconds', {
  help: 'How much the pulse varies.',
  job: nodeExporter,
});

export const nodeTimexPpsJitterExceeded = counter('node_timex_pps_jitter_total', {
  help: 'How often the pulse varied more than it may.',
  job: nodeExporter,
});

export const nodeTimexPpsShift = gauge('node_timex_pps_shift_seconds', {
  help: 'Length of the interval of calibration.',
  job: nodeExporter,
});

export const nodeTimexPpsStabilityHertz = gauge('node_timex_pps_stability_hertz', {
  help: 'How much the frequency of the pulse changed of late.',
  unit: 'hertz',
  job: nodeExporter,
});

export const nodeTimexPpsStabilityExceeded = counter('node_timex_pps_stability_exceeded_total', {
  help: 'How often the frequency changed more than it may.',
  job: nodeExporter,
});
