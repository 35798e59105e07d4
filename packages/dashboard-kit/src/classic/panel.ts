import type { DashboardContext } from '../definition/context.ts';
import { descriptionOf } from '../definition/description.ts';
import type { PanelSettings, Repeat } from '../definition/panel.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { Transformation } from '../definition/transformation.ts';
import { panelLinks } from '../grafana/links.ts';
import { sorted } from '../grafana/sorted.ts';
import type { TransformationConfig } from '../grafana/types.ts';
import type { Position } from '../layout/flow.ts';
import { datasourceOfPanel, queryModel } from '../query-model/index.ts';
import { askedBy, pluginOf, transformationsOf, visualizationOf } from '../visualization/index.ts';
import type { ClassicLibraryPanel, ClassicPanel, Target } from './types.ts';

/** Where a panel lies on its dashboard. */
export interface PlaceOfPanel {
  readonly gridPos: Position;
  readonly id: number;
}

/** A panel as Grafana stores it; of one that lives by itself the place alone. */
export function classicPanel(
  panel: Panel,
  place: PlaceOfPanel,
  domain: string,
  context: DashboardContext,
): ClassicPanel | ClassicLibraryPanel {
  const { library, title } = panel;
  if (library === undefined) return classicPanelModel(panel, domain, context, place);
  const { name, uid } = library;
  const reference: ClassicLibraryPanel = { ...place, libraryPanel: { name, uid }, title, type: 'library-panel-ref' };
  return sorted(withRepeat(reference, panel.settings.repeat));
}

/** A panel as a library holds it: all but its place. */
export const libraryPanelModel = (panel: Panel, domain: string, context: DashboardContext): ClassicPanel =>
  classicPanelModel(panel, domain, context);

/** A panel with what it shows, its keys in the order in which Grafana writes them. */
function classicPanelModel(
  panel: Panel,
  domain: string,
  context: DashboardContext,
  place?: PlaceOfPanel,
): ClassicPanel {
  const { fieldConfig, options } = visualizationOf(panel);
  const { maxDataPoints, timeFrom, timeShift, transparent, repeat, carried } = panel.settings as PanelSettings;
  const transformations = transformationsOf(panel);
  // One assignment after the other keeps Grafana's order of keys, and costs a fraction of spreading optional parts.
  const model: Record<string, unknown> = {
    datasource: datasourceOfPanel(panel.queries),
    description: descriptionOf(panel, context.describe),
    fieldConfig,
  };
  if (place !== undefined) {
    model['gridPos'] = place.gridPos;
    model['id'] = place.id;
  }
  model['links'] = panelLinks(panel, domain, context);
  if (maxDataPoints !== undefined) model['maxDataPoints'] = maxDataPoints;
  model['options'] = options;
  model['targets'] = targetsOf(panel, context);
  if (timeFrom !== undefined) model['timeFrom'] = timeFrom;
  if (timeShift !== undefined) model['timeShift'] = timeShift;
  model['title'] = panel.title;
  if (transformations.length > 0) model['transformations'] = transformations.map(transformationConfig);
  if (transparent !== undefined) model['transparent'] = transparent;
  model['type'] = pluginOf(panel);
  const whole = model as unknown as ClassicPanel;
  if (carried === undefined && repeat === undefined) return whole;
  return sorted({ ...withRepeat(whole, repeat), ...carried });
}

/** Grafana's own choice for panels that repeat side by side. */
const PANELS_IN_A_LINE = 4;

function withRepeat<P extends ClassicPanel | ClassicLibraryPanel>(panel: P, repeat: Repeat | undefined): P {
  if (repeat === undefined) return panel;
  const { variable, direction, maxPerRow = PANELS_IN_A_LINE } = repeat;
  return direction === 'vertical'
    ? { ...panel, repeat: variable.variable, repeatDirection: 'v' }
    : { ...panel, maxPerRow, repeat: variable.variable, repeatDirection: 'h' };
}

/** The queries of a panel as Grafana runs them. */
function targetsOf(panel: Panel, context: DashboardContext): Target[] {
  if (panel.queries.length === 0) return [];
  const asked = askedBy(panel);
  return panel.queries.map((query) => {
    const { datasource, model } = queryModel(query, asked, panel.title, context);
    const { refId } = query;
    // Prometheus' own keys all lie between `datasource` and `refId`; the others need sorting.
    if (query.kind === 'prometheus' && !query.hidden) return { datasource, ...model, refId };
    return sorted({ datasource, ...(query.hidden ? { hide: true } : undefined), ...model, refId });
  });
}

const transformationConfig = ({ id, options, disabled, filter }: Transformation): TransformationConfig => ({
  ...(disabled === undefined ? undefined : { disabled }),
  ...(filter === undefined ? undefined : { filter: { ...filter } }),
  id,
  options: structuredClone(options),
});
