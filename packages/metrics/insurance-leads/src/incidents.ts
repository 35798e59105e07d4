import { effect, incident } from '@belvedere/simulator/model';
import { ORCHESTRATOR } from './behaviour/instances.ts';
import {
  aiProviderUp,
  cacheHitRatio,
  callCost,
  firstOrchestratorShare,
  jobFailures,
  leadBacklog,
  leadFailures,
  modelFailures,
  modelSlowness,
  newVersion,
  postgresUp,
  processedShare,
  redisUp,
  requestFailures,
  requestSlowness,
} from './behaviour/signals.ts';
import { api, dataService, orchestrator } from './jobs.ts';

/**
 * What can go wrong in simulated lead generation, by the names of `--incident`: what happens, not what it does to the
 * metrics. Which alerts fire stands beside the alerts.
 */
export const incidents = {
  /** Nothing can be stored: the data service and the API refuse most requests, and jobs that write leads fail. */
  'leads-postgres-down': incident('leads-postgres-down', {
    title: 'PostgreSQL of lead generation stops answering',
    effects: [
      effect.set(postgresUp, 0),
      effect.set(requestFailures(dataService.name), 0.8),
      effect.set(requestFailures(api.name), 0.55),
      effect.set(leadFailures, 0.9),
      effect.set(jobFailures, 0.6),
    ],
  }),
  /** Neither queue nor cache: no lead can be put into the queue or taken out of it, reads go to PostgreSQL. */
  'leads-redis-down': incident('leads-redis-down', {
    title: 'Redis of lead generation stops answering',
    effects: [
      effect.set(redisUp, 0),
      effect.set(cacheHitRatio, 0),
      effect.set(processedShare, 0),
      effect.set(requestFailures(api.name), 0.12),
    ],
  }),
  /** One of two instances refuses connections, and the other does its work. */
  'orchestrator-down': incident('orchestrator-down', {
    title: 'An instance of the orchestrator is gone',
    effects: [effect.down(orchestrator, ORCHESTRATOR[0]), effect.set(firstOrchestratorShare, 0)],
  }),
  /** A new version of the API fails for every tenth request and takes a second and a half for half of the others. */
  'leads-api-errors': incident('leads-api-errors', {
    title: 'A new version of the API fails and is slow',
    effects: [
      effect.set(newVersion, 1),
      effect.set(requestFailures(api.name), 0.11),
      effect.multiply(requestSlowness(api.name), 12),
    ],
  }),
  /** The provider answers six times as slowly and refuses a third of the calls; leads begin to pile up. */
  'ai-provider-failing': incident('ai-provider-failing', {
    title: 'The AI provider is slow and fails',
    effects: [
      effect.set(aiProviderUp, 0),
      effect.multiply(modelSlowness, 6),
      effect.set(modelFailures, 0.33),
      effect.multiply(processedShare, 0.85),
      effect.add(leadBacklog, 180, { ramp: '20m' }),
    ],
  }),
  /** A change of the prompts sends the whole history of a lead along: each call costs twenty times as much. */
  'ai-cost': incident('ai-cost', {
    title: 'Calls of AI models become expensive',
    effects: [effect.multiply(callCost, 20)],
  }),
  /** Thousands of leads come in within two minutes, and the orchestrators work them off at their limit. */
  'lead-backlog': incident('lead-backlog', {
    title: 'A partner delivers a whole campaign at once',
    effects: [effect.add(leadBacklog, 6_000, { ramp: '2m' }), effect.multiply(processedShare, 1.2)],
  }),
} as const;

export type IncidentName = keyof typeof incidents;
