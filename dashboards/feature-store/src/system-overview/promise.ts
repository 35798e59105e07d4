import { featureStoreHealthScoreLow, recordedHealthScore } from '@belvedere/alerts-feature-store';
import { percent, ratio } from '@belvedere/core';
import {
  alertList,
  healthScoreStat,
  objectivesTable,
  section,
  stat,
  timeseries,
  worseBelow,
} from '@belvedere/dashboard-kit';
import {
  featureStore,
  inferenceApi,
  mlPipeline,
  serviceMaintenance,
  streamProcessor,
} from '@belvedere/metrics-feature-store';
import { sloSeries } from '@belvedere/slo';
import { DOMAIN } from '../domain.ts';

const own = { domain: DOMAIN };
const targets = inferenceApi.up.or(featureStore.up).or(streamProcessor.up).or(mlPipeline.up);

/** What was promised, what of it holds, and what fires. */
export const promise = section('Promise', [
  healthScoreStat('Health score', DOMAIN),
  stat('Objectives that hold', {
    description: 'Share of the objectives whose errors of the last hour are within their budget.',
    query: sloSeries.met.where(own).avg(),
    thresholds: worseBelow(ratio(1)),
    noValue: 'Not measured yet',
  }),
  stat('Targets that answer', {
    description: 'Share of the processes of the four services that answered their last scrape.',
    query: targets.avg(),
    thresholds: worseBelow(ratio(1)),
    noValue: 'Nothing is scraped',
  }),
  stat('Under maintenance', {
    description: 'Services under planned maintenance. What is red on them may be meant so: ask before you act.',
    query: serviceMaintenance.max({ by: ['job'] }).max(),
    mappings: [
      { value: 0, text: 'None', colour: 'green' },
      { value: 1, text: 'Some', colour: 'orange' },
    ],
    colour: 'background',
  }),
  timeseries('Health score over time', {
    description:
      'Share of the objectives and targets that hold. A step down is a target that is gone or an objective that broke: the tables and tiles below say which.',
    queries: [recordedHealthScore.series.where(own).legend('health')],
    alert: featureStoreHealthScoreLow,
    min: 0,
    max: percent(100),
  }),
  alertList('Alerts of the domain', {
    description: 'What fires or is about to. Each leads to the panel that explains it and to its runbook.',
    labels: own,
    states: ['firing', 'pending'],
  }),
  objectivesTable('Objectives', own),
]);
