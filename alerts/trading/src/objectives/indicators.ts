/** What the services are judged by: each by its own requests, and by the probes of its health. */
import type { Quantity } from '@belvedere/core';
import { probeSuccess } from '@belvedere/metrics-platform';
import { httpRequestDuration, httpRequests, probesOf } from '@belvedere/metrics-trading';
import type { Job } from '@belvedere/promql';
import { events, latency, probes, type Indicator } from '@belvedere/slo';

/** Whether the service answers, as it is seen from outside. */
export const availabilityOf = (service: Job): Indicator => probes({ success: probeSuccess.where(probesOf(service)) });

/** Requests that the service answers by 5xx: its own fault, and not the client's. */
export function errorsOf({ name }: Job): Indicator {
  const requests = httpRequests.where({ job: name });
  return events({ errors: requests.where({ status: /5../ }), total: requests });
}

/** Requests that take longer than the bound. */
export const latencyOf = ({ name }: Job, below: Quantity<'seconds'>): Indicator =>
  latency({ duration: httpRequestDuration.where({ job: name }), below });
