import { apiGateway, documentsCatalog, goService, javaService, mlService } from '@belvedere/metrics-documents';
import type { Job } from '@belvedere/promql';
import { alert } from '@belvedere/rule-kit';

/** No instance of a service answers, or Prometheus has lost all its targets: then no series says 0. */
const noInstanceOf = ({ up }: Job) =>
  up
    .max({ by: ['job'] })
    .equals(0)
    .or(up.absent());

const down = (name: string, job: Job, meaning: string) =>
  alert(name, {
    when: noInstanceOf(job),
    for: '1m',
    severity: 'critical',
    service: job.name,
    summary: meaning,
    description: ({ labels }) => `No instance of ${labels.job} has answered Prometheus for a minute.`,
  });

/** The alerts of the four services' lives. */
export const serviceAlerts = () => ({
  documentsApiGatewayDown: down('DocumentsAPIGatewayDown', apiGateway, 'The API gateway is down: no client gets in'),
  documentsMlServiceDown: down('DocumentsMLServiceDown', mlService, 'The ML service is down: no document is analysed'),
  documentsGoServiceDown: down('DocumentsGoServiceDown', goService, 'The Go service is down: no document is processed'),
  documentsJavaServiceDown: down(
    'DocumentsJavaServiceDown',
    javaService,
    'The Java service is down: no document is held against the rules',
  ),

  /** One instance: the others carry its load, and nobody is woken. */
  documentsInstanceDown: alert('DocumentsInstanceDown', {
    when: documentsCatalog.promql`up{job=~"documents-.+"} == 0`.returns('ratio', 'job', 'instance'),
    for: '5m',
    severity: 'warning',
    service: 'documents',
    summary: 'An instance of a documents service is down',
    description: ({ labels }) => `${labels.instance} of ${labels.job} has not answered Prometheus for 5 minutes.`,
  }),
});

export const {
  documentsApiGatewayDown,
  documentsMlServiceDown,
  documentsGoServiceDown,
  documentsJavaServiceDown,
  documentsInstanceDown,
} = serviceAlerts();
