import { names } from '@belvedere/core';
import type { IncidentName } from '@belvedere/metrics-documents/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { documentsResultsLate, documentsRevenueLoss } from './business.ts';
import { documentsDatabaseDown, documentsDatabaseUnreachable } from './database.ts';
import { documentsNodeDown, documentsNodeNotReady } from './infrastructure.ts';
import { documentsModelQueueBacklog, documentsModelSlow } from './models.ts';
import {
  documentsHighFailureRate,
  documentsProcessingStalled,
  documentsQueueBacklog,
  documentsSuccessRatioLow,
} from './processing.ts';
import { documentsErrorRateRising, documentsHighErrorRate, documentsHighLatency } from './requests.ts';
import { documentsGpuSaturated } from './resources.ts';
import { documentsApiGatewayDown, documentsInstanceDown } from './services.ts';

/** The alert of an objective's fastest tier, which looks back an hour. */
const burns = (objective: string): Pick<Alert, 'name'> => ({ name: names.burnAlert(objective, '1h') });

/** The alerts that each incident of the simulated document analysis makes fire; all others stay quiet. */
export const incidents = {
  'documents-database-down': [
    documentsDatabaseDown,
    documentsDatabaseUnreachable,
    documentsHighErrorRate,
    documentsErrorRateRising,
    documentsProcessingStalled,
    documentsQueueBacklog,
  ],
  'documents-gpu-saturated': [
    documentsGpuSaturated,
    documentsModelSlow,
    documentsModelQueueBacklog,
    documentsHighLatency,
  ],
  'documents-failures-surge': [
    documentsHighFailureRate,
    documentsSuccessRatioLow,
    documentsRevenueLoss,
    burns('DocumentProcessing'),
  ],
  'documents-queue-backlog': [documentsQueueBacklog, documentsResultsLate],
  'documents-gateway-down': [documentsApiGatewayDown, documentsInstanceDown, burns('DocumentsApiAvailability')],
  'documents-node-lost': [documentsNodeDown, documentsNodeNotReady],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
