import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ClassicDashboard, ClassicElement, ClassicPanel } from '../classic/types.ts';
import type { DashboardV2 } from '../v2/types.ts';

/** A dashboard in both forms. */
export interface BothForms {
  readonly classic: ClassicDashboard;
  readonly v2: DashboardV2;
}

/** Where Grafana types a panel's options: the module's name in its package, by the kind of panel. */
const MODULES: Readonly<Record<string, readonly [folder: string, file: string]>> = {
  annolist: ['annotationslist', 'AnnotationsList'],
  barchart: ['barchart', 'BarChart'],
  bargauge: ['bargauge', 'BarGauge'],
  candlestick: ['candlestick', 'Candlestick'],
  canvas: ['canvas', 'Canvas'],
  dashlist: ['dashboardlist', 'DashboardList'],
  gauge: ['gauge', 'Gauge'],
  geomap: ['geomap', 'Geomap'],
  heatmap: ['heatmap', 'Heatmap'],
  histogram: ['histogram', 'Histogram'],
  logs: ['logs', 'Logs'],
  nodeGraph: ['nodegraph', 'NodeGraph'],
  piechart: ['piechart', 'PieChart'],
  stat: ['stat', 'Stat'],
  'state-timeline': ['statetimeline', 'StateTimeline'],
  'status-history': ['statushistory', 'StatusHistory'],
  table: ['table', 'Table'],
  text: ['text', 'Text'],
  timeseries: ['timeseries', 'TimeSeries'],
  xychart: ['xychart', 'XYChart'],
};

/** Kinds whose module types no field configuration of their own. */
const WITHOUT_CUSTOM: ReadonlySet<string> = new Set([
  'annolist',
  'bargauge',
  'canvas',
  'dashlist',
  'gauge',
  'geomap',
  'logs',
  'nodeGraph',
  'stat',
  'text',
]);

/** Grafana's enums are nominal: JSON has their values. */
const VALUES = `
type Values<T> = unknown extends T ? unknown
  : T extends string ? \`\${T}\`
  : T extends number ? (\`\${T}\` extends \`\${infer Value extends number}\` ? Value : never)
  : T extends boolean | null | undefined ? T
  : T extends readonly (infer Item)[] ? Values<Item>[]
  : { [Key in keyof T]: Values<T[Key]> };
`;

/**
 * What Grafana writes and reads, and its own types leave out: the foundation SDK has them. The keys of data sources'
 * annotations, of variables of single kinds, and of what Grafana's own annotations ask for.
 */
const GAPS = `
type Annotation = AnnotationQuery & {
  expr?: string; step?: string; tagKeys?: string; textFormat?: string; titleFormat?: string; useValueForTime?: boolean;
  target?: { limit?: number; matchAny?: boolean; tags?: string[]; type?: string };
};
type Variable = VariableModel & {
  auto?: boolean; auto_count?: number; auto_min?: string; definition?: string; baseFilters?: unknown[]; filters?: unknown[];
};
type Whole = Omit<Dashboard, 'annotations' | 'templating'> & {
  annotations: { list: Annotation[] }; templating: { list: Variable[] };
};
`;

/**
 * Gives dashboards to the compiler as literals of Grafana's own types (`@grafana/schema`), in both forms, and each panel's
 * options as a literal of its kind's; what the compiler says. Empty where all is well.
 */
export function grafanaTypeErrors(dashboards: readonly BothForms[]): readonly string[] {
  const out = join(import.meta.dirname, '..', '..', 'out');
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(out, 'grafana-types-'));
  try {
    writeFileSync(join(folder, 'dashboards.ts'), sourceOf(dashboards));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(OPTIONS));
    return compile(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const OPTIONS = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: 'preserve',
    target: 'esnext',
    moduleResolution: 'bundler',
    types: [],
  },
};

function compile(folder: string): readonly string[] {
  const tsc = createRequire(import.meta.url).resolve('typescript/lib/tsc.js');
  try {
    execFileSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    return [];
  } catch (error) {
    const { stdout } = error as { readonly stdout: string };
    return stdout.split('\n').filter((line) => line.trim() !== '');
  }
}

function sourceOf(dashboards: readonly BothForms[]): string {
  const panels = dashboards.flatMap(({ classic }) => classic.panels.flatMap(flat)).filter(isPanel);
  const byKind = Map.groupBy(
    panels.filter(({ type }) => type in MODULES),
    ({ type }) => type,
  );
  return [
    "import type { AnnotationQuery, Dashboard, VariableModel } from '@grafana/schema';",
    "import type { Spec } from '@grafana/schema/apis/dashboard.grafana.app/v2';",
    ...[...byKind.keys()].map(importOf),
    VALUES,
    GAPS,
    ...dashboards.flatMap(({ classic, v2 }, index) => [
      `export const classic${index}: Values<Whole> = ${JSON.stringify(classic)};`,
      `export const v2_${index}: Values<Spec> = ${JSON.stringify(v2.spec)};`,
    ]),
    ...[...byKind].map(([kind, some], index) => optionsOf(kind, some, index)),
  ].join('\n');
}

const importOf = (kind: string, index: number): string => {
  const [folder, file] = MODULES[kind]!;
  return `import type * as kind${index} from '@grafana/schema/dist/esm/raw/composable/${folder}/panelcfg/x/${file}PanelCfg_types.gen';`;
};

function optionsOf(kind: string, panels: readonly ClassicPanel[], index: number): string {
  const options = panels.map((panel) => panel.options);
  const custom = panels.map(({ fieldConfig }) => fieldConfig.defaults.custom ?? {});
  return [
    `export const options${index}: Values<kind${index}.Options>[] = ${JSON.stringify(options)};`,
    ...(WITHOUT_CUSTOM.has(kind)
      ? []
      : [`export const custom${index}: Values<kind${index}.FieldConfig>[] = ${JSON.stringify(custom)};`]),
  ].join('\n');
}

const flat = (element: ClassicElement): readonly ClassicElement[] =>
  element.type === 'row' ? [element, ...element.panels] : [element];

const isPanel = (element: ClassicElement): element is ClassicPanel =>
  element.type !== 'row' && element.type !== 'library-panel-ref';
