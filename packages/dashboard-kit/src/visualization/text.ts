import type { TextPanel } from '../definition/panels/text.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { noFields } from './no-fields.ts';

/** Words. */
export const text = ({ settings: { content, mode = 'markdown', options } }: TextPanel): VisualizationOf<'text'> => ({
  fieldConfig: noFields(),
  options: merged<OptionsOf<'text'>>(
    { code: { language: 'plaintext', showLineNumbers: false, showMiniMap: false }, content, mode },
    options,
  ),
});
