/**
 * The blackbox exporter itself, at its own `/metrics`.
 * Source: https://github.com/prometheus/blackbox_exporter/blob/v0.28.0/main.go
 */
import { counter, gauge } from '@belvedere/promql';
import { blackboxExporterItself } from './job.ts';

export const blackboxExporterConfigLastReloadSuccessful = gauge('blackbox_exporter_config_last_reload_successful', {
  help: 'Whether the configuration was last read with success: 1 or 0.',
  job: blackboxExporterItself,
});

export const blackboxExporterConfigLastReloadTime = gauge(
  'blackbox_exporter_config_last_reload_success_timestamp_seconds',
  { help: 'When the configuration was last read with success, in Unix time.', job: blackboxExporterItself },
);

export const blackboxModuleUnknown = counter('blackbox_module_unknown_total', {
  help: 'Probes that asked for a module that the configuration does not have.',
  job: blackboxExporterItself,
});

export const blackboxExporterBuildInfo = gauge('blackbox_exporter_build_info', {
  help: 'Version of the exporter, as labels; the value is 1.',
  labels: ['branch', 'goarch', 'goos', 'goversion', 'revision', 'tags', 'version'],
  job: blackboxExporterItself,
});
