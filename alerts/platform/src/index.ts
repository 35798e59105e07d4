export * from './accelerators.ts';
export * from './alertmanager.ts';
export * from './cloud.ts';
export * from './datastores.ts';
export { exporterAlerts, exporterDown } from './exporters.ts';
export {
  alertsFiring,
  alertsFiringDaily,
  alertsFiringWeekly,
  alertsStarted,
  alertsStartedDaily,
  alertsStartedWeekly,
} from './fatigue.ts';
export { groups, ruleGroups } from './groups.ts';
export { incidents } from './incidents.ts';
export * from './kubernetes.ts';
export * from './messaging.ts';
export * from './node.ts';
export { WATCHED_BY_DOMAINS } from './ownership.ts';
export * from './postgresql.ts';
export * from './probes.ts';
export * from './prometheus.ts';
export * from './recordings.ts';
export * from './telemetry.ts';
export { objectives, objectivesOf } from './objectives/index.ts';
export { defaultRatios, type ObjectiveRatios } from './objectives/ratios.ts';
export { tests } from './tests.ts';
export { defaultThresholds, type Thresholds } from './thresholds.ts';
export * from './watchdog.ts';
export * from './workloads.ts';
