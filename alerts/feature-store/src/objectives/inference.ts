import { milliseconds } from '@belvedere/core';
import { inferenceApi, inferenceRequestDuration, inferenceRequests } from '@belvedere/metrics-feature-store';
import { events, latency, objective, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

const service = inferenceApi.name;

/** What callers of the inference API wait for. */
export const inferenceObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('InferenceAvailability', {
    indicator: events({ errors: inferenceRequests.where({ status: /5../ }), total: inferenceRequests }),
    objectiveRatio: ratios.inferenceAvailability,
    service,
    description: 'Inference requests are answered without an error of the server.',
  }),
  objective('InferenceLatency', {
    indicator: latency({ duration: inferenceRequestDuration, below: milliseconds(150) }),
    objectiveRatio: ratios.inferenceLatency,
    service,
    description: 'Inference requests are answered within 150 ms.',
  }),
];
