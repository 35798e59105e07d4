/** Compiled, never run: what an indicator refuses. */
import { count, seconds } from '@belvedere/core';
import { counter, gauge, histogram } from '@belvedere/promql';
import { events, latency, probes, timeSlices } from '../index.ts';

const own = { help: 'An example.', job: [] };
const requests = counter('requests_total', { ...own, labels: ['status'] });
const lag = gauge('lag', { ...own, labels: ['topic'] });
const size = histogram('size_bytes', { ...own, buckets: [1] });

events({ errors: requests.where({ status: /5../ }), total: requests });

// @ts-expect-error a gauge counts nothing
events({ errors: requests, total: lag });

// @ts-expect-error a latency is a histogram in seconds, and this is in bytes
latency({ duration: size, below: seconds(1) });

// @ts-expect-error what is probed says 1 or 0, as up and probe_success do, and this is in count
probes({ success: lag });

// @ts-expect-error a minute is good or bad as a whole: aggregate the label
timeSlices(lag.below(count(1)));
