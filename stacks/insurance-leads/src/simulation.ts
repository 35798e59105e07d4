import { incidents as fires } from '@belvedere/alerts-insurance-leads';
import { behaviours, incidents } from '@belvedere/metrics-insurance-leads/behaviour';

/** What `belvedere local` runs for this domain: how its targets behave, what can go wrong, and what then must fire. */
export const simulation = {
  behaviours,
  incidents: Object.values(incidents).map((incident) => ({ incident, fires: fires[incident.name] })),
};
