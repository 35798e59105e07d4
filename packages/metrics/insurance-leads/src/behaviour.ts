import { behaviour, targetsOf, type Behaviour } from '@belvedere/simulator/model';
import { aiModelsBehaviour } from './behaviour/ai-models.ts';
import { backgroundJobsBehaviour } from './behaviour/background-jobs.ts';
import { databaseBehaviour } from './behaviour/database.ts';
import { httpBehaviour } from './behaviour/http.ts';
import { infrastructureBehaviours } from './behaviour/infrastructure.ts';
import { API, BACKEND, DATA_SERVICE, ORCHESTRATOR } from './behaviour/instances.ts';
import { leadsBehaviour } from './behaviour/leads.ts';
import { serviceBehaviour } from './behaviour/service.ts';
import { insuranceLeadsCatalog } from './index.ts';
import { api, backend, dataService, orchestrator } from './jobs.ts';

export { incidents, type IncidentName } from './incidents.ts';

/** The services of lead generation. */
const servicesBehaviour = behaviour(insuranceLeadsCatalog, {
  targets: [
    ...targetsOf(api, API),
    ...targetsOf(dataService, DATA_SERVICE),
    ...targetsOf(orchestrator, ORCHESTRATOR),
    ...targetsOf(backend, BACKEND),
  ],
  series: [
    ...httpBehaviour,
    ...leadsBehaviour,
    ...aiModelsBehaviour,
    ...backgroundJobsBehaviour,
    ...databaseBehaviour,
    ...serviceBehaviour,
  ],
});

/** Simulated lead generation: its services and what they run on. */
export const behaviours: readonly Behaviour[] = [servicesBehaviour, ...infrastructureBehaviours];
