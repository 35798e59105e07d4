import { groups as documentsGroups } from '@belvedere/alerts-documents';
import { routes as documents } from '@belvedere/alerts-documents/routes';
import { groups as featureStoreGroups } from '@belvedere/alerts-feature-store';
import { routes as featureStore } from '@belvedere/alerts-feature-store/routes';
import { groups as insuranceLeadsGroups } from '@belvedere/alerts-insurance-leads';
import { routes as insuranceLeads } from '@belvedere/alerts-insurance-leads/routes';
import { groups as platformGroups } from '@belvedere/alerts-platform';
import { routes as platform } from '@belvedere/alerts-platform/routes';
import { groups as tradingGroups } from '@belvedere/alerts-trading';
import { routes as trading } from '@belvedere/alerts-trading/routes';
import type { DomainRouting } from '@belvedere/compile';
import { mergeRouting } from '@belvedere/routing';
import { shared } from './shared.ts';

/** The one tree of all domains, and all alerts that it must lead to somebody. */
export const routing: DomainRouting = {
  tree: mergeRouting(shared, [documents, featureStore, insuranceLeads, platform, trading]),
  groups: [...documentsGroups, ...featureStoreGroups, ...insuranceLeadsGroups, ...platformGroups, ...tradingGroups],
};
