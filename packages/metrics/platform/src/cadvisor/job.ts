import { job } from '@belvedere/promql';

/**
 * cAdvisor inside the kubelet, at its path `/metrics/cadvisor`, scraped as a job of its own.
 * Source: https://github.com/google/cadvisor/blob/v0.53.0/docs/storage/prometheus.md,
 * https://github.com/kubernetes/kubernetes/blob/v1.35.0/pkg/kubelet/server/server.go
 */
export const cadvisor = job('cadvisor', { scrapeInterval: '15s' });

/**
 * What identifies a container. Its pod's own group has an empty `container`, and groups of the machine have neither
 * pod nor namespace: `where({ container: not('') })` leaves the containers.
 */
export const CONTAINER_LABELS = ['container', 'id', 'image', 'name', 'namespace', 'pod'] as const;
