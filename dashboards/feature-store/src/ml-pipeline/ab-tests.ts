import { ratio } from '@belvedere/core';
import { section, stat, timeseries, worseBelow } from '@belvedere/dashboard-kit';
import { abTestAssignments, abTestConversions } from '@belvedere/metrics-feature-store';

const byArm = { by: ['experiment', 'arm'] } as const;
const byExperiment = { by: ['experiment'] } as const;

type Arm = 'control' | 'treatment';

const converted = (arm: Arm) => abTestConversions.where({ arm }).increase('1d').sum(byExperiment);
const assigned = (arm: Arm) => abTestAssignments.where({ arm }).increase('1d').sum(byExperiment);
const conversion = (arm: Arm) => converted(arm).dividedBy(assigned(arm).above(0));

/** Which version of a model does better. */
export const abTests = section('A/B tests', [
  timeseries('Assignments by arm', {
    description:
      'Requests per second that each arm of an experiment gets. Arms that are not alike are compared in vain.',
    queries: [abTestAssignments.rate().sum(byArm).legend('{{experiment}}: {{arm}}')],
    min: 0,
    width: 8,
  }),
  timeseries('Conversion by arm', {
    description: 'Share of the requests of an arm that had the outcome wished for.',
    queries: [
      abTestConversions
        .rate()
        .sum(byArm)
        .dividedBy(abTestAssignments.rate().sum(byArm).above(0))
        .legend('{{experiment}}: {{arm}}'),
    ],
    width: 8,
  }),
  stat('Lift, last day', {
    description:
      'By how much more of its requests the treatment of an experiment converted than the control did, within the last 24 hours. Below zero the treatment does harm.',
    query: conversion('treatment').minus(conversion('control')).legend('{{experiment}}'),
    thresholds: worseBelow(ratio(0)),
    decimals: 2,
    width: 8,
    height: 8,
  }),
]);
