import { seconds } from '@belvedere/core';
import { api, httpRequestDuration, httpRequests } from '@belvedere/metrics-insurance-leads';
import { events, latency, objective, probes, type Objective } from '@belvedere/slo';
import type { ObjectiveRatios } from './ratios.ts';

const service = api.name;
const requests = httpRequests.where({ job: service });

/** What clients of the product see. */
export const apiObjectives = (ratios: ObjectiveRatios): readonly Objective[] => [
  objective('LeadsApiAvailability', {
    indicator: probes({ success: api.up, noun: 'scrapes' }),
    objectiveRatio: ratios.apiAvailability,
    service,
    description: 'Every instance of the API answers when it is scraped.',
  }),
  objective('LeadsApiErrors', {
    indicator: events({ errors: requests.where({ status: /5../ }), total: requests }),
    objectiveRatio: ratios.apiErrors,
    service,
    description: 'Requests to the API are answered without an error of the server.',
  }),
  objective('LeadsApiLatency', {
    indicator: latency({ duration: httpRequestDuration.where({ job: service }), below: seconds(2) }),
    objectiveRatio: ratios.apiLatency,
    service,
    description: 'Requests to the API are answered within 2 s.',
  }),
];
