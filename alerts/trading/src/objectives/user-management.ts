import { seconds } from '@belvedere/core';
import { userManagement } from '@belvedere/metrics-trading';
import { objective, type Objective } from '@belvedere/slo';
import { availabilityOf, errorsOf, latencyOf } from './indicators.ts';
import type { ObjectiveRatios } from './ratios.ts';

const service = userManagement.name;

/** Who cannot log in, cannot trade. */
export const userManagementObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('UserManagementAvailability', {
    indicator: availabilityOf(userManagement),
    objectiveRatio: ratios.userManagementAvailability,
    service,
    description: 'User management answers the probes of its health.',
  }),
  objective('UserManagementErrors', {
    indicator: errorsOf(userManagement),
    objectiveRatio: ratios.userManagementErrors,
    service,
    description: 'Requests to user management are answered without an error of the server.',
  }),
  objective('UserManagementLatency', {
    indicator: latencyOf(userManagement, seconds(1)),
    objectiveRatio: ratios.p95,
    service,
    description: 'Requests to user management are answered within 1 s.',
  }),
];
