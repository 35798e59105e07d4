import { apiGateway, goService, javaService, mlService } from '@belvedere/metrics-documents';
import { gaugeSeries, quietTest, ruleTest, type GaugeBehaviour, type RuleTest } from '@belvedere/rule-kit';
import {
  documentsApiGatewayDown,
  documentsGoServiceDown,
  documentsInstanceDown,
  documentsJavaServiceDown,
  documentsMlServiceDown,
} from './services.ts';
import { ELSEWHERE, then } from './test-support/series.ts';

const UP = { level: 1 };
const DOWN = { level: 0 };

const SERVICES = [
  { alert: documentsApiGatewayDown, job: apiGateway, summary: 'The API gateway is down: no client gets in' },
  { alert: documentsMlServiceDown, job: mlService, summary: 'The ML service is down: no document is analysed' },
  { alert: documentsGoServiceDown, job: goService, summary: 'The Go service is down: no document is processed' },
  {
    alert: documentsJavaServiceDown,
    job: javaService,
    summary: 'The Java service is down: no document is held against the rules',
  },
];

const downTests: readonly RuleTest[] = SERVICES.flatMap(({ alert, job, summary }) => {
  const instance = (index: number, is: GaugeBehaviour) =>
    gaugeSeries(job.up, { instance: `${job.name}-${index}` }, then(UP, is));
  const elsewhere = (is: GaugeBehaviour) => gaugeSeries(job.up, ELSEWHERE, then(is, is));
  const fires = [
    {
      labels: { job: job.name },
      annotations: { summary, description: `No instance of ${job.name} has answered Prometheus for a minute.` },
    },
  ];
  const down = { alert, silentAt: '5m30s', firingAt: '6m', fires } as const;
  return [
    ruleTest({
      ...down,
      name: 'fires when no instance answers',
      input: [instance(0, DOWN), instance(1, DOWN), elsewhere(DOWN)],
    }),
    ruleTest({
      ...down,
      name: 'fires when Prometheus lost every target',
      input: [instance(0, 'missing'), elsewhere(UP)],
    }),
    quietTest({
      alert,
      name: 'quiet while one of two instances answers',
      input: [instance(0, DOWN), instance(1, UP)],
      at: '30m',
    }),
  ];
});

const goInstance = (index: number, is: GaugeBehaviour) =>
  gaugeSeries(goService.up, { instance: `documents-go-service-${index}` }, then(UP, is));

const instanceTests: readonly RuleTest[] = [
  ruleTest({
    alert: documentsInstanceDown,
    input: [
      goInstance(0, UP),
      goInstance(1, DOWN),
      gaugeSeries(mlService.up, {}, then(UP, UP)),
      gaugeSeries(goService.up, ELSEWHERE, then(DOWN, DOWN)),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { job: 'documents-go-service', instance: 'documents-go-service-1' },
        annotations: {
          summary: 'An instance of a documents service is down',
          description: 'documents-go-service-1 of documents-go-service has not answered Prometheus for 5 minutes.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsInstanceDown,
    name: 'quiet while all answer',
    input: [goInstance(0, UP), goInstance(1, UP)],
    at: '30m',
  }),
];

export const serviceTests: readonly RuleTest[] = [...downTests, ...instanceTests];
