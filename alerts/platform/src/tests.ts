import type { RuleTest } from '@belvedere/rule-kit';
import { gpuTests } from './accelerators.rule-tests.ts';
import { alertmanagerTests } from './alertmanager.rule-tests.ts';
import { cloudTests } from './cloud.rule-tests.ts';
import { elasticsearchTests, mongodbTests, redisTests } from './datastores.rule-tests.ts';
import { exporterTests } from './exporters.rule-tests.ts';
import { fatigueTests } from './fatigue.rule-tests.ts';
import { kubernetesTests } from './kubernetes.rule-tests.ts';
import { kafkaTests, rabbitmqTests } from './messaging.rule-tests.ts';
import { nodeTests } from './node.rule-tests.ts';
import { objectiveTests } from './objectives/index.ts';
import { postgresqlTests } from './postgresql.rule-tests.ts';
import { probeTests } from './probes.rule-tests.ts';
import { prometheusTests } from './prometheus.rule-tests.ts';
import { recordingTests } from './recordings.rule-tests.ts';
import { telemetryTests } from './telemetry.rule-tests.ts';
import { watchdogTests } from './watchdog.rule-tests.ts';
import { workloadTests } from './workloads.rule-tests.ts';

/** The unit tests of all rules of the domain. */
export const tests: readonly RuleTest[] = [
  ...fatigueTests,
  ...recordingTests,
  ...nodeTests,
  ...kubernetesTests,
  ...workloadTests,
  ...postgresqlTests,
  ...redisTests,
  ...mongodbTests,
  ...elasticsearchTests,
  ...rabbitmqTests,
  ...kafkaTests,
  ...probeTests,
  ...gpuTests,
  ...cloudTests,
  ...alertmanagerTests,
  ...exporterTests,
  ...prometheusTests,
  ...telemetryTests,
  ...watchdogTests,
  ...objectiveTests,
];
