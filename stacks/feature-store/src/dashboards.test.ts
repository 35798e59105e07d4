import { describeDashboards } from '@belvedere/cli/testing';
import { dashboards } from '@belvedere/metrics-feature-store';
import { definitions } from './definitions.ts';

/** What the domain's document asks of each dashboard: the panels that answer it. */
const REQUIRED = {
  'System overview': {
    'the health score': ['Health score', 'Health score over time'],
    'health matrix': ['Services', 'Services over time', 'Redis', 'Kafka', 'Model registry', 'Probes'],
    'request rate and errors': ['Requests by endpoint', 'Errors by endpoint'],
    'p50/p95/p99': ['p50, p95 and p99 by endpoint'],
    throughput: ['Predictions by model', 'Feature reads by group', 'Events by topic'],
    resources: ['CPU by node', 'Memory by node', 'Redis memory', 'Disk by node', 'Network by node'],
    objectives: ['Objectives', 'Objectives that hold'],
    'firing alerts': ['Alerts of the domain'],
  },
  'Inference API': {
    'fraud against personalization latency': ['Fraud against personalization'],
    'model time breakdown': ['Model time breakdown', 'Model time by model'],
    'feature fetch and cache': ['Feature fetch, p95', 'Cache hit rate', 'Cache reads'],
    'score distribution': [
      'Score distribution',
      'Score distribution: quantiles',
      'Score distribution: shares',
      'Predictions by class',
    ],
    'errors by endpoint and status': ['Errors by endpoint and status'],
    objectives: ['Inference availability: burn rate', 'Inference latency: burn rate'],
  },
  'Feature store': {
    freshness: ['Age, oldest group', 'Age by group', 'Age by instance'],
    'hit/miss': ['Hit rate by group', 'Hits and misses', 'Feature cache hit rate: burn rate'],
    Redis: ['Redis over time', 'Memory in use', 'Keys', 'Evicted and expired', 'Commands', 'Clients'],
    'computation latency': ['Computation: p50, p95 and p99', 'Computation distribution'],
    'data quality': ['Failed checks by group', 'Failed checks by kind', 'Missing values over time'],
  },
  'Stream processing': {
    'lag by topic': ['Lag by topic', 'Lag as Kafka sees it', 'Stream lag: burn rate'],
    throughput: ['Produced by topic', 'Processed by topic'],
    latency: ['Processing: p50, p95 and p99', 'Processing distribution'],
    'dead letters': ['Dead letters by reason', 'Dead letters, share of events'],
    watermark: ['Watermark behind the clock'],
  },
  'ML pipeline': {
    'training success': ['Trainings that succeed, 7 days', 'Training jobs, last day', 'Time since the last success'],
    drift: ['Drift'],
    experiments: ['Experiment runs, last day'],
    registry: ['Registry', 'In production', 'Versions by stage', 'Transitions, last day'],
    'A/B': ['Assignments by arm', 'Conversion by arm', 'Lift, last day'],
  },
  'Business metrics': {
    'fraud detection rate and trend': ['Detection rate, last day', 'Detection rate, trend'],
    'transaction volume': ['Transactions by decision', 'Transactions against last week', 'Value by hour'],
    'confidence distribution': ['Confidence distribution', 'Confidence, shares'],
    'feature importance': ['Feature importance'],
    'revenue impact': ['Net, last day', 'Gained by source, by hour', 'Lost by cause, by hour'],
  },
};

describeDashboards(definitions, REQUIRED, dashboards);
