import { behaviour, targetsOf, type Behaviour } from '@belvedere/simulator/model';
import { businessBehaviour } from './behaviour/business.ts';
import { documentsBehaviour } from './behaviour/documents.ts';
import { httpBehaviour } from './behaviour/http.ts';
import { infrastructureBehaviours } from './behaviour/infrastructure.ts';
import { API_GATEWAY, GO_SERVICE, JAVA_SERVICE, ML_SERVICE } from './behaviour/instances.ts';
import { modelsBehaviour } from './behaviour/models.ts';
import { goRuntimeBehaviour, jvmRuntimeBehaviour } from './behaviour/runtimes.ts';
import { serviceBehaviour } from './behaviour/service.ts';
import { cacheBehaviour, databaseBehaviour } from './behaviour/storage.ts';
import { trainingBehaviour } from './behaviour/training.ts';
import { usageBehaviour } from './behaviour/usage.ts';
import { documentsCatalog } from './index.ts';
import { apiGateway, goService, javaService, mlService } from './jobs.ts';

export { incidents, type IncidentName } from './incidents.ts';

/** The four services of document analysis. */
const servicesBehaviour = behaviour(documentsCatalog, {
  targets: [
    ...targetsOf(apiGateway, API_GATEWAY),
    ...targetsOf(mlService, ML_SERVICE),
    ...targetsOf(goService, GO_SERVICE),
    ...targetsOf(javaService, JAVA_SERVICE),
  ],
  series: [
    ...documentsBehaviour,
    ...usageBehaviour,
    ...modelsBehaviour,
    ...trainingBehaviour,
    ...businessBehaviour,
    ...httpBehaviour,
    ...databaseBehaviour,
    ...cacheBehaviour,
    ...serviceBehaviour,
    ...goRuntimeBehaviour,
    ...jvmRuntimeBehaviour,
  ],
});

/** The simulated document analysis: its services and what they run on. */
export const behaviours: readonly Behaviour[] = [servicesBehaviour, ...infrastructureBehaviours];
