import { job } from '@belvedere/promql';

/** The way in for all clients: sessions, use of the API, requests passed on. */
export const apiGateway = job('documents-api-gateway', { scrapeInterval: '30s' });

/** Analyses documents with its models, and trains them; as an inference service it is scraped more often. */
export const mlService = job('documents-ml-service', { scrapeInterval: '10s' });

/** Takes documents in and leads them through the stages of processing. */
export const goService = job('documents-go-service', { scrapeInterval: '30s' });

/** Applies the rules of the business: compliance, value, revenue. */
export const javaService = job('documents-java-service', { scrapeInterval: '30s' });

/** All of them: each serves HTTP. */
export const everyService = [apiGateway, mlService, goService, javaService] as const;
