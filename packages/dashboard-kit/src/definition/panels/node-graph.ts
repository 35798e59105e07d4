import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { SourceQuery } from '../queries/query.ts';

export type NodeGraphSettings = PanelSettings & OwnWords<'nodeGraph'>;

export type NodeGraphPanel = PanelDefinition<'nodeGraph', NodeGraphSettings>;

/** Which calls which: `nodeGraph('Services', { query: jaeger.dependencies() })`. */
export function nodeGraph(title: string, options: { readonly query: SourceQuery } & NodeGraphSettings): NodeGraphPanel {
  return definePanel('nodeGraph', title, options as NodeGraphSettings, callSite(nodeGraph));
}
