import { incidents } from '@belvedere/alerts-feature-store';
import { behaviours } from '@belvedere/metrics-feature-store/behaviour';

/** What `belvedere local` runs for this domain: how its targets behave, and what can go wrong with them. */
export const simulation = { behaviours, incidents };
