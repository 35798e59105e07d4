/**
 * Bounds of a histogram that grow by a factor, as the Go client calculates them: multiplication by multiplication, so
 * that the floating-point numbers agree to the last digit. `exponentialBuckets(1, 2, 4)` is 1, 2, 4, 8.
 * Source: https://pkg.go.dev/github.com/prometheus/client_golang/prometheus#ExponentialBuckets
 */
export function exponentialBuckets(start: number, factor: number, count: number): readonly number[] {
  const bounds = [start];
  while (bounds.length < count) bounds.push(bounds.at(-1)! * factor);
  return bounds;
}
