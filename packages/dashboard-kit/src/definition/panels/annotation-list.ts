import { callSite } from '@belvedere/core';
import { defineFrame, type FrameSettings, type OwnWords, type PanelDefinition } from '../panel.ts';

export interface AnnotationListSettings extends FrameSettings, OwnWords<'annolist'> {
  readonly tags?: readonly string[];
  readonly limit?: number;
}

export type AnnotationListPanel = PanelDefinition<'annolist', AnnotationListSettings>;

/** What people marked by hand: `annotationList('Deployments', { tags: ['deployment'] })`. */
export function annotationList(title: string, options: AnnotationListSettings = {}): AnnotationListPanel {
  return defineFrame('annolist', title, options, callSite(annotationList));
}
