import type { DashboardContext } from '../definition/context.ts';
import { descriptionOf } from '../definition/description.ts';
import type { PanelSettings, Repeat } from '../definition/panel.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { Transformation } from '../definition/transformation.ts';
import { panelLinks } from '../grafana/links.ts';
import { sorted } from '../grafana/sorted.ts';
import type { TransformationConfig } from '../grafana/types.ts';
import type { Position } from '../layout/flow.ts';
import { PANELS_IN_A_LINE } from '../layout/size.ts';
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
export function libraryPanelModel(
  panel: Panel,
  domain: string,
  context: DashboardContext,
): Omit<ClassicPanel, 'gridPos' | 'id'> {
  const { gridPos: _gridPos, id: _id, ...model } = classicPanelModel(panel, domain, context, NOWHERE);
  return model;
}

const NOWHERE: PlaceOfPanel = { gridPos: { h: 0, w: 0, x: 0, y: 0 }, id: 0 };

/** A panel with what it shows, its keys in the order in which Grafana writes them. */
function classicPanelModel(
  panel: Panel,
  domain: string,
  context: DashboardContext,
  { gridPos, id }: PlaceOfPanel,
): ClassicPanel {
  const { fieldConfig, options } = visualizationOf(panel);
  // What every panel has stands in one object of one shape: it is made, and written, in a fraction of the time.
  const model = {
    datasource: datasourceOfPanel(panel.queries),
    description: descriptionOf(panel, context.describe),
    fieldConfig,
    gridPos,
    id,
    links: panelLinks(panel, domain, context),
    options,
    targets: targetsOf(panel, context),
    title: panel.title,
    type: pluginOf(panel),
  } as ClassicPanel;
  const further = furtherOf(panel);
  return further === undefined ? model : sorted({ ...withRepeat(model, panel.settings.repeat), ...further });
}

/** What only some panels have. */
function furtherOf(panel: Panel): object | undefined {
  const { maxDataPoints, timeFrom, timeShift, transparent, repeat, carried } = panel.settings as PanelSettings;
  const transformations = transformationsOf(panel);
  const isPlain =
    transformations.length === 0 &&
    repeat === undefined &&
    carried === undefined &&
    maxDataPoints === undefined &&
    timeFrom === undefined &&
    timeShift === undefined &&
    transparent === undefined;
  if (isPlain) return undefined;
  return {
    ...(maxDataPoints === undefined ? undefined : { maxDataPoints }),
    ...(timeFrom === undefined ? undefined : { timeFrom }),
    ...(timeShift === undefined ? undefined : { timeShift }),
    ...(transformations.length === 0 ? undefined : { transformations: transformations.map(transformationConfig) }),
    ...(transparent === undefined ? undefined : { transparent }),
    ...carried,
  };
}

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
  return panel.queries.map((query) => queryModel(query, asked, panel.title, context) as Target);
}

const transformationConfig = ({ id, options, disabled, filter }: Transformation): TransformationConfig => ({
  ...(disabled === undefined ? undefined : { disabled }),
  ...(filter === undefined ? undefined : { filter: { ...filter } }),
  id,
  options: structuredClone(options),
});
