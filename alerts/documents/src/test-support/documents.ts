/** Series of documents that the tests of several files say. */
import { documentsProcessed } from '@belvedere/metrics-documents';
import { counterSeries, steady } from '@belvedere/rule-kit';
import { ELSEWHERE } from './series.ts';

/** The other one of the two instances of the Go service. */
export const second = { instance: 'documents-go-service-1' };

/** Documents of another domain, of which half fail. */
export const elsewhere = ['success', 'failure'].map((status) =>
  counterSeries(documentsProcessed, { status, ...ELSEWHERE }, [steady('40m', { perMinute: 5_000 })]),
);

/** What begins after ten minutes at one instance alone: numbers that add up without rounding. */
export const alone = (status: string, perMinute: number) =>
  counterSeries(documentsProcessed, { status }, [steady('10m', { perMinute: 0 }), steady('30m', { perMinute })]);
