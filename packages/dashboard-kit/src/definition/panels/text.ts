import { callSite } from '@belvedere/core';
import { defineFrame, type FrameSettings, type OwnWords, type PanelDefinition } from '../panel.ts';

export interface TextSettings extends FrameSettings, OwnWords<'text'> {
  /** Markdown, unless `html` is said. */
  readonly content: string;
  readonly mode?: 'markdown' | 'html' | 'code';
}

export type TextPanel = PanelDefinition<'text', TextSettings>;

/** Words: `text('How to read this', { content: 'Red means act.' })`. */
export function text(title: string, options: TextSettings): TextPanel {
  return defineFrame('text', title, options, callSite(text));
}
