import { gauge, type Job } from '@belvedere/promql';

/** What a service says of its own version and configuration: dashboards mark when they change. */
export function serviceMetrics({ job }: { readonly job: readonly Job[] }) {
  return {
    /** A new version is a deployment. */
    serviceBuild: gauge('service_build_info', {
      help: 'The version that runs, as labels; the value is 1.',
      labels: ['version', 'revision'],
      job,
    }),
    serviceConfigurationTime: gauge('service_config_last_reload_timestamp_seconds', {
      help: 'When the service last read its configuration, in Unix time.',
      job,
    }),
  };
}

/** What the readiness check of a service found of all that it needs. The services of a domain have their own `up`. */
export function dependencyMetrics(options: { readonly job: readonly Job[]; readonly dependencies: readonly string[] }) {
  return {
    dependencyUp: gauge('dependency_up', {
      help: 'Whether what a service needs answered its last health check: 1 or 0.',
      labels: ['dependency'],
      values: { dependency: options.dependencies },
      unit: 'ratio',
      job: options.job,
    }),
  };
}
