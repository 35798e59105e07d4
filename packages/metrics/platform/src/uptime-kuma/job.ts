import { job } from '@belvedere/promql';

/** Uptime Kuma, one target a server. Source: https://github.com/louislam/uptime-kuma */
export const uptimeKuma = job('uptime-kuma', { scrapeInterval: '15s' });
