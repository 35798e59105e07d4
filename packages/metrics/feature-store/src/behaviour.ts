import { behaviour, targetsOf, type Behaviour } from '@belvedere/simulator/model';
import { abTestsBehaviour } from './behaviour/ab-tests.ts';
import { businessBehaviour } from './behaviour/business.ts';
import { featuresBehaviour } from './behaviour/features.ts';
import { inferenceBehaviour } from './behaviour/inference.ts';
import { infrastructureBehaviours } from './behaviour/infrastructure.ts';
import { FEATURE_STORE, INFERENCE_API, ML_PIPELINE, STREAM_PROCESSOR } from './behaviour/instances.ts';
import { modelBehaviour } from './behaviour/model.ts';
import { registryBehaviour } from './behaviour/registry.ts';
import { serviceBehaviour } from './behaviour/service.ts';
import { streamBehaviour } from './behaviour/stream.ts';
import { trainingBehaviour } from './behaviour/training.ts';
import { featureStoreCatalog } from './index.ts';
import { featureStore, inferenceApi, mlPipeline, streamProcessor } from './jobs.ts';

export { incidents, type IncidentName } from './incidents.ts';

/** The services of the feature store. */
const servicesBehaviour = behaviour(featureStoreCatalog, {
  targets: [
    ...targetsOf(inferenceApi, INFERENCE_API),
    ...targetsOf(featureStore, FEATURE_STORE),
    ...targetsOf(streamProcessor, STREAM_PROCESSOR),
    ...targetsOf(mlPipeline, ML_PIPELINE),
  ],
  series: [
    ...inferenceBehaviour,
    ...modelBehaviour,
    ...featuresBehaviour,
    ...streamBehaviour,
    ...trainingBehaviour,
    ...registryBehaviour,
    ...abTestsBehaviour,
    ...businessBehaviour,
    ...serviceBehaviour,
  ],
});

/** The simulated feature store: its services and what they run on. */
export const behaviours: readonly Behaviour[] = [servicesBehaviour, ...infrastructureBehaviours];
