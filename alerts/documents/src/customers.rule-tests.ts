import { complianceViolationsOpen, revenueLost, sessionsEnded } from '@belvedere/metrics-documents';
import { counterSeries, gaugeSeries, quietTest, ruleTest, steady, type RuleTest } from '@belvedere/rule-kit';
import { documentsComplianceViolations, documentsRevenueLoss, documentsSessionsAbandoned } from './business.ts';
import { ELSEWHERE, levels } from './test-support/series.ts';

/** Sessions a minute that end, at two instances, of which this share is given up from the twentieth minute on. */
const sessions = (client: string, perMinute: number, share: number) => {
  const ended = (outcome: string, before: number, after: number) =>
    [0, 1].map((index) =>
      counterSeries(sessionsEnded, { client, outcome, instance: `documents-api-gateway-${index}` }, [
        steady('20m', { perMinute: (perMinute * before) / 2 }),
        steady('40m', { perMinute: (perMinute * after) / 2 }),
      ]),
    );
  return [...ended('abandoned', 0, share), ...ended('completed', 1, 1 - share)];
};

/** What begins after twenty minutes at one instance alone: numbers that add up without rounding. */
const alone = (outcome: string, perMinute: number) =>
  counterSeries(sessionsEnded, { client: 'web', outcome }, [
    steady('20m', { perMinute: 0 }),
    steady('40m', { perMinute }),
  ]);

const sessionsElsewhere = ['abandoned', 'completed'].map((outcome) =>
  counterSeries(sessionsEnded, { client: 'web', outcome, ...ELSEWHERE }, [steady('60m', { perMinute: 1_000 })]),
);

const givenUp = (share: string) => ({
  labels: { client: 'web' },
  annotations: {
    summary: 'Users give their sessions up',
    description: `${share} of the sessions of web are given up, more than 20 % for 10 minutes.`,
  },
});

const abandonments: readonly RuleTest[] = [
  ruleTest({
    alert: documentsSessionsAbandoned,
    // 21 % from 20m on: it is more than 20 % from 34m on.
    input: [...sessions('web', 100, 0.21), ...sessions('mobile', 300, 0.05), ...sessionsElsewhere],
    silentAt: '43m30s',
    firingAt: '44m',
    fires: [givenUp('21%')],
  }),
  ruleTest({
    alert: documentsSessionsAbandoned,
    name: 'fires at 2 sessions a minute',
    input: [alone('abandoned', 2)],
    silentAt: '44m',
    firingAt: '44m30s',
    fires: [givenUp('100%')],
  }),
  quietTest({
    alert: documentsSessionsAbandoned,
    name: 'quiet at 20 %',
    input: [alone('abandoned', 12), alone('completed', 48)],
    at: '60m',
  }),
  quietTest({
    alert: documentsSessionsAbandoned,
    name: 'quiet at less than 2 sessions a minute',
    input: [alone('abandoned', 1.9), ...sessionsElsewhere],
    at: '60m',
  }),
];

/** Dollars a minute that are lost from the second hour on, for two causes; many elsewhere. */
const losing = (perMinute: number) => [
  ...['failure', 'delay'].map((cause) =>
    counterSeries(revenueLost, { cause }, [steady('1h', { perMinute: 0 }), steady('2h', { perMinute: perMinute / 2 })]),
  ),
  counterSeries(revenueLost, { cause: 'failure', ...ELSEWHERE }, [steady('3h', { perMinute: 100 })]),
];

const losses: readonly RuleTest[] = [
  ruleTest({
    alert: documentsRevenueLoss,
    input: losing(8.5),
    silentAt: '2h3m',
    firingAt: '2h3m30s',
    fires: [
      {
        labels: {},
        annotations: {
          summary: 'Failed or late documents cost revenue',
          description: '510 US dollars were missed or paid back within an hour, more than 500.',
        },
      },
    ],
  }),
  quietTest({ alert: documentsRevenueLoss, name: 'quiet at 495 dollars', input: losing(8.25), at: '3h' }),
];

/** Violations of the policy that are open, by one of two instances; the other has not seen them yet. */
const open = (risk: string, violations: number, target = {}) => [
  gaugeSeries(complianceViolationsOpen, { policy: 'retention', risk, ...target }, levels(0, violations)),
  gaugeSeries(
    complianceViolationsOpen,
    { policy: 'retention', risk, instance: 'documents-java-service-1' },
    levels(0, 0),
  ),
];

const violations: readonly RuleTest[] = [
  ruleTest({
    alert: documentsComplianceViolations,
    input: [
      ...open('high', 1),
      ...open('low', 9),
      gaugeSeries(
        complianceViolationsOpen,
        { policy: 'know_your_customer', risk: 'critical', ...ELSEWHERE },
        levels(3, 3),
      ),
    ],
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { policy: 'retention', risk: 'high' },
        annotations: {
          summary: 'Grave violations of a policy are open',
          description: '1 violations of retention of high risk are open: nobody has resolved them.',
        },
      },
    ],
  }),
  ruleTest({
    alert: documentsComplianceViolations,
    name: 'fires for violations of critical risk',
    input: open('critical', 2),
    silentAt: '9m30s',
    firingAt: '10m',
    fires: [
      {
        labels: { policy: 'retention', risk: 'critical' },
        annotations: {
          summary: 'Grave violations of a policy are open',
          description: '2 violations of retention of critical risk are open: nobody has resolved them.',
        },
      },
    ],
  }),
  quietTest({
    alert: documentsComplianceViolations,
    name: 'quiet while those of high risk are resolved',
    input: [...open('high', 0), ...open('medium', 7)],
    at: '30m',
  }),
];

export const customerTests: readonly RuleTest[] = [...abandonments, ...losses, ...violations];
