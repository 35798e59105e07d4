import { milliseconds } from '@belvedere/core';
import { apiGateway, httpRequestDuration, httpRequests } from '@belvedere/metrics-documents';
import { events, latency, objective, probes, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

const service = apiGateway.name;
const requests = httpRequests.where({ job: service });

/** What users of the platform see. */
export const apiObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('DocumentsApiAvailability', {
    indicator: probes({ success: apiGateway.up, noun: 'scrapes' }),
    objectiveRatio: ratios.apiAvailability,
    service,
    description: 'Every instance of the API gateway answers when it is scraped.',
  }),
  objective('DocumentsApiErrors', {
    indicator: events({ errors: requests.where({ status: /5../ }), total: requests }),
    objectiveRatio: ratios.apiErrors,
    service,
    description: 'Requests to the API gateway are answered without an error of a server.',
  }),
  objective('DocumentsApiLatency', {
    indicator: latency({ duration: httpRequestDuration.where({ job: service }), below: milliseconds(500) }),
    objectiveRatio: ratios.apiLatency,
    service,
    description: 'Requests to the API gateway are answered within 500 ms.',
  }),
];
