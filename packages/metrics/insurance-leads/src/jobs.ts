import { job } from '@belvedere/promql';

/** Answers the product's clients and takes leads in. */
export const api = job('insurance-leads-api', { scrapeInterval: '30s' });

/** Stores leads in PostgreSQL and reads them, with Redis before it. */
export const dataService = job('insurance-leads-data-service', { scrapeInterval: '30s' });

/** Leads each lead from the queue through its processing, and runs background jobs. */
export const orchestrator = job('insurance-leads-orchestrator', { scrapeInterval: '30s' });

/** Scores leads with AI models. */
export const backend = job('insurance-leads-backend', { scrapeInterval: '30s' });

/** All of them: each serves HTTP, its health and its metrics at least. */
export const everyService = [api, dataService, orchestrator, backend] as const;
