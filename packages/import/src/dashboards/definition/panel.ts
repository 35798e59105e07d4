import { libraryPanelModel, type Panel } from '@belvedere/dashboard-kit';
import { objectOf, objectsOf, plain, same, textOf, without, type JsonObject } from '../json.ts';
import type { Place } from '../normal-form/layout.ts';
import { normalPanel } from '../normal-form/panel.ts';
import { FINAL_SOURCES } from '../normal-form/sources.ts';
import { call, list, literal, record, type Written } from '../source/written.ts';
import { builderOf, FOREIGN, type Builder } from './builders.ts';
import { houseSettings } from './house-look.ts';
import { KIT } from './kit.ts';
import { settingsOf, unitOf, type PanelContext, type PanelPlace, type Settings } from './panel-settings.ts';
import { queryForms } from './queries.ts';

/** A panel as it is written, with the parts that have no typed form. */
export interface WrittenPanel {
  readonly written: Written<Panel>;
  readonly carried: readonly string[];
}

/** A panel of a dashboard in normal form as a call of the kit's builder. */
export function panelOf(panel: JsonObject, place: PanelPlace, context: PanelContext): WrittenPanel {
  const targets = objectsOf(panel['targets']);
  const content = objectOf(panel['options'])['content'];
  const builder = builderOf(textOf(panel['type']), targets.length, typeof content === 'string');
  const settings = inHouseWords(panel, builder, context, place) ?? inGrafanasWords(panel, builder, context, place);
  const first = written(panel, builder, settings);
  const carried = differing(panel, first.value, place.gridPos);
  if (Object.keys(carried).length === 0) return { written: first, carried: [] };
  const all = { ...settings, carried: literal(carried) };
  return { written: written(panel, builder, all), carried: Object.keys(carried).filter((key) => !QUIET.includes(key)) };
}

/** What is carried for the machine alone. */
const QUIET = ['gridPos', 'id', 'datasource'];

/** The settings with all that they do not say in Grafana's own words. */
function inGrafanasWords(panel: JsonObject, builder: Builder, context: PanelContext, place: PanelPlace): Settings {
  const settings = settingsOf(panel, builder, context, place);
  return { ...settings, ...queriesOf(panel, builder, context, settings) };
}

/** The settings without Grafana's own words, where the panel then looks as it did. */
function inHouseWords(
  panel: JsonObject,
  builder: Builder,
  context: PanelContext,
  place: PanelPlace,
): Settings | undefined {
  if (builder === FOREIGN) return undefined;
  const { look: _, ...others } = settingsOf(panel, builder, context, place);
  const words = Object.entries(houseSettings(panel)).map(([key, value]) => [key, literal(value)] as const);
  const settings = { ...others, ...Object.fromEntries(words) };
  const all = { ...settings, ...queriesOf(panel, builder, context, settings) };
  // A threshold that is said is drawn; what is usual needs none.
  const { thresholds: _thresholds, ...plainer } = all as Settings;
  const alike = [all, plainer].find((one) => looksAlike(panel, builder, one));
  if (alike === undefined) return undefined;
  return USUAL.reduce((kept: Settings, key) => {
    const { [key]: left, ...rest } = kept;
    return left !== undefined && looksAlike(panel, builder, rest) ? rest : kept;
  }, alike);
}

/** Settings that panels have a usual value for. */
const USUAL = ['unit', 'scheme', 'mappings', 'thresholds', 'min', 'max'];

function looksAlike(panel: JsonObject, builder: Builder, settings: Settings): boolean {
  const compiled = compiledForm(written(panel, builder, settings).value);
  return ['fieldConfig', 'options', 'transformations'].every((key) => same(panel[key], compiled[key]));
}

const written = (panel: JsonObject, { name, make }: Builder, settings: Settings): Written<Panel> =>
  call([KIT, name], make, literal(textOf(panel['title'])), record(settings, 'block'));

const NOWHERE = { runbooksUrl: '' };
const NO_IDS: ReadonlySet<never> = new Set<never>();

/** What a panel compiles to, in normal form. */
const compiledForm = (made: Panel, over: JsonObject = {}): JsonObject =>
  normalPanel({ ...(plain(libraryPanelModel(made, '', NOWHERE)) as JsonObject), ...over }, FINAL_SOURCES, NO_IDS);

/** The parts of a panel that its builder does not give back, as they were. */
function differing(panel: JsonObject, made: Panel, gridPos: Place | undefined): JsonObject {
  // A query that names nobody would ask whom the panel asks.
  const asked = objectsOf(panel['targets']).some(({ datasource }) => datasource === null) ? { datasource: null } : {};
  const compiled = compiledForm(made, asked);
  const own = without(panel, 'gridPos');
  const parts = Object.entries(own).filter(([key, value]) => !same(value, compiled[key]));
  return {
    ...Object.fromEntries(parts),
    ...asked,
    ...(gridPos === undefined ? {} : { gridPos: { ...gridPos } }),
  };
}

/**
 * Queries by expression and legend alone where they have the unit of the first; the others with all that they were told.
 * Of what the first one is, the compiler reads the unit of all.
 */
function queriesOf(panel: JsonObject, builder: Builder, context: PanelContext, settings: Settings): Settings {
  const targets = objectsOf(panel['targets']);
  if (!builder.asks || targets.length === 0) return {};
  const forms = targets.map((target) => queryForms(target, context.expressions));
  const unit = unitOf(panel, context);
  const sound = forms.map(({ typed }, at) => {
    if (typed === undefined) return false;
    const one = written(panel, builder, { ...settings, queries: list([typed]) });
    return same(objectsOf(compiledForm(one.value)['targets'])[0], targets[at]);
  });
  // The units of a table's columns are read one by one, if they are all there.
  const canMix = builder.name === 'table' && sound.every((one) => one);
  const isTyped = (at: number): boolean =>
    canMix || (builder.name !== 'table' && sound[0]! && sound[at]! && forms[at]!.unit === unit);
  return { queries: list(forms.map(({ typed, carried }, at) => (isTyped(at) ? typed! : carried))) };
}
