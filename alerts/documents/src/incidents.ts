import type { IncidentName } from '@belvedere/metrics-documents/behaviour';
import type { Alert } from '@belvedere/rule-kit';
import { fastestBurn } from '@belvedere/slo';
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
    fastestBurn('DocumentProcessing'),
  ],
  'documents-queue-backlog': [documentsQueueBacklog, documentsResultsLate],
  'documents-gateway-down': [documentsApiGatewayDown, documentsInstanceDown, fastestBurn('DocumentsApiAvailability')],
  'documents-node-lost': [documentsNodeDown, documentsNodeNotReady],
} as const satisfies Readonly<Record<IncidentName, readonly Pick<Alert, 'name'>[]>>;
