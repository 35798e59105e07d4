import { names } from '@belvedere/core';
import type { Declaration } from '../../declarations/declaration.ts';
import type { Reference } from '../../rules/catalog/reference.ts';
import { ModuleSource } from '../../rules/source/module.ts';
import { METRICS_MODULE } from '../../rules/source/names.ts';
import { declarationSources } from '../../source/catalog-source.ts';
import { identifiersOf } from '../../source/identifier.ts';
import { KIT } from '../definition/kit.ts';
import { sectionModule, VARIABLES_MODULE, type WrittenDashboard } from '../definition/dashboard.ts';
import type { Scope } from './scope.ts';

/** What is written of an import. */
export interface DashboardToWrite {
  readonly domain: string;
  readonly dashboard: WrittenDashboard;
  readonly names: MetricNames;
}

/** The names that metrics have in the written modules. */
export interface MetricNames {
  /** The metrics that no catalog declares, and their constants. */
  readonly declarations: readonly Declaration[];
  readonly identifiers: readonly string[];
  /** All names that are taken. */
  readonly taken: readonly string[];
  readonly aliasOf: (module: string, name: string) => string;
}

/** Names that the written modules use for something else. */
const TAKEN: readonly string[] = [
  ...[
    'promql',
    'anyJob',
    'catalog',
    'counter',
    'gauge',
    'histogram',
    'nativeHistogram',
    'summary',
    'metrics',
    'dashboards',
  ],
  ...['importedCatalog', 'importedQuery', 'importedExpression', 'otherQuery', 'dashboard', 'section', 'override'],
  ...['transform', 'timeseries', 'stat', 'barGauge', 'barChart', 'histogramPanel', 'stateTimeline', 'statusHistory'],
  ...['pieChart', 'table', 'text', 'alertList', 'annotationList', 'dashboardList', 'pluginPanel', 'textVariable'],
  ...[
    'queryVariable',
    'sourceVariable',
    'customVariable',
    'constantVariable',
    'intervalVariable',
    'datasourceVariable',
  ],
  ...['filtersVariable', 'groupByVariable', 'Dashboard', 'index', 'variables', 'gaugePanel'],
];

/** Names for the metrics of catalogs, and for those that are declared anew, each once. */
export function metricNames(
  declarations: readonly Declaration[],
  guessed: readonly Reference[],
  known: readonly Reference[],
): MetricNames {
  const taken = [...TAKEN];
  const aliases = new Map<string, string>();
  for (const { module, imported } of known) {
    const key = `${module}\0${imported}`;
    if (aliases.has(key)) continue;
    const alias = taken.includes(imported) ? identifiersOf([imported], taken)[0]! : imported;
    aliases.set(key, alias);
    taken.push(alias);
  }
  const identifiers = identifiersOf(
    declarations.map(({ name }) => name),
    taken,
  );
  for (const [at, { module, imported }] of guessed.entries()) aliases.set(`${module}\0${imported}`, identifiers[at]!);
  return {
    declarations,
    identifiers,
    taken: [...taken, ...identifiers],
    aliasOf: (module, name) => aliases.get(`${module}\0${name}`) ?? name,
  };
}

/** What `querySource` imports of the guessed metrics has their final names already. */
class Module extends ModuleSource {
  declaresGauges = false;

  override import(module: string, name: string, alias = name): void {
    super.import(module, module === METRICS_MODULE ? alias : name, alias);
  }
}

/** A module that declares gauges calls the panel of that name otherwise. */
const GAUGE_PANEL = 'gaugePanel';

function scopeOf(module: Module, { aliasOf }: MetricNames): Scope {
  return {
    module,
    aliasOf,
    use(from, name) {
      const alias = from === KIT && name === 'gauge' && module.declaresGauges ? GAUGE_PANEL : aliasOf(from, name);
      module.import(from, from === METRICS_MODULE ? alias : name, alias);
      return alias;
    },
  };
}

/** Modules by their path: the metrics, the variables, a file for each section, and the dashboard with all of them. */
export function dashboardModules(written: DashboardToWrite): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const { dashboard } = written;
  const index = new Module();
  if (written.names.declarations.length > 0) {
    const metrics = new Module();
    addMetrics(metrics, written.names);
    modules.set('metrics.ts', metrics.text());
    index.add(`import * as metrics from '${METRICS_MODULE}';`);
    addCatalog(index, written.domain, 'metrics');
  }
  if (dashboard.variables.length > 0) {
    const variables = new Module([VARIABLES_MODULE]);
    addVariables(variables, written);
    modules.set(VARIABLES_MODULE.slice(2), variables.text());
  }
  for (const section of dashboard.sections) {
    const module = new Module([sectionModule(section.constant)]);
    addSection(module, section, written.names);
    modules.set(sectionModule(section.constant).slice(2), module.text());
  }
  addDashboard(index, written);
  modules.set('index.ts', index.text());
  return modules;
}

/** The same as one module. */
export function dashboardModule(written: DashboardToWrite): string {
  const { dashboard } = written;
  const own = [METRICS_MODULE, VARIABLES_MODULE, ...dashboard.sections.map(({ constant }) => sectionModule(constant))];
  const module = new Module(own);
  if (written.names.declarations.length > 0) {
    addMetrics(module, written.names);
    addCatalog(module, written.domain, `{ ${written.names.identifiers.join(', ')} }`);
  }
  addVariables(module, written);
  for (const section of dashboard.sections) addSection(module, section, written.names);
  addDashboard(module, written);
  return module.text();
}

function addMetrics(module: Module, { declarations, identifiers }: MetricNames): void {
  const { builders, statements } = declarationSources(declarations, identifiers);
  for (const builder of builders) module.import('@belvedere/promql', builder);
  module.declaresGauges = builders.includes('gauge');
  module.add(
    ...statements.map((statement) =>
      statement
        .replace('that rules name.', 'that the queries name.')
        .replace('Read by imported rules.', 'Read by an imported dashboard.'),
    ),
  );
}

function addCatalog(module: Module, domain: string, metrics: string): void {
  module.import('@belvedere/promql', 'catalog');
  module.add(
    '/** The metrics that the dashboard reads and no other catalog declares, as far as its queries tell. */\n' +
      `export const importedCatalog = catalog('${names.slug(domain)}', ${metrics});`,
  );
}

function addVariables(module: Module, { dashboard, names: metrics }: DashboardToWrite): void {
  const scope = scopeOf(module, metrics);
  for (const { constant, written } of dashboard.variables) {
    module.add(`export const ${constant} = ${written.source(scope)};`);
  }
}

function addSection(
  module: Module,
  { constant, written }: WrittenDashboard['sections'][number],
  metrics: MetricNames,
): void {
  module.add(`export const ${constant} = ${written.source(scopeOf(module, metrics))};`);
}

function addDashboard(module: Module, { dashboard, names: metrics }: DashboardToWrite): void {
  module.import(KIT, 'type Dashboard');
  const source = dashboard.dashboard.source(scopeOf(module, metrics));
  module.add(`export const ${dashboard.constant}: Dashboard = ${source};`);
  module.add(
    `/** What the domain's stack shows. */\nexport const dashboards: readonly Dashboard[] = [${dashboard.constant}];`,
  );
}
