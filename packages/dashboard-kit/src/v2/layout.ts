import { names } from '@belvedere/core';
import { panelKey, type Dashboard } from '../definition/dashboard.ts';
import type { Repeat } from '../definition/panel.ts';
import type { Panel } from '../definition/panels/index.ts';
import type { AutoGrid, Section } from '../definition/section.ts';
import { arrange } from '../layout/arrange.ts';
import { PANELS_IN_A_LINE } from '../layout/size.ts';
import { elementName } from './element-name.ts';
import type { AutoGridLayoutKind, DashboardV2Spec, GridLayoutKind, RowsLayoutKind, TabsLayoutKind } from './types.ts';

type Row = RowsLayoutKind['spec']['rows'][number];

/** Tabs where the author wrote tabs, else rows where there are sections, else a plain grid. */
export function layout({ panels, sections, tabs }: Dashboard): DashboardV2Spec['layout'] {
  if (tabs.length > 0) return tabsLayout({ panels, sections, tabs });
  return sections.length === 0 ? grid(panels) : rows(panels, sections);
}

function tabsLayout({ panels, sections, tabs }: Pick<Dashboard, 'panels' | 'sections' | 'tabs'>): TabsLayoutKind {
  const behindTabs = new Set(tabs.flatMap((tab) => tab.sections));
  const before = sections.filter((section) => !behindTabs.has(section));
  const [first, ...others] = tabs;
  return {
    kind: 'TabsLayout',
    spec: {
      tabs: [
        tabOf(first!.title, rows(panels, [...before, ...first!.sections])),
        ...others.map((tab) => tabOf(tab.title, rows([], tab.sections))),
      ],
    },
  };
}

const tabOf = (title: string, inside: RowsLayoutKind): TabsLayoutKind['spec']['tabs'][number] => ({
  kind: 'TabsLayoutTab',
  spec: { layout: inside, title },
});

/** Panels above the first section have a row without a head. */
const rows = (panels: readonly Panel[], sections: readonly Section[]): RowsLayoutKind => ({
  kind: 'RowsLayout',
  spec: { rows: [...(panels.length === 0 ? [] : [headless(panels)]), ...sections.map(row)] },
});

const headless = (panels: readonly Panel[]): Row => ({
  kind: 'RowsLayoutRow',
  spec: { collapse: false, hideHeader: true, layout: grid(panels), title: '' },
});

const row = (section: Section): Row => ({
  kind: 'RowsLayoutRow',
  spec: {
    collapse: section.collapsed,
    layout: section.grid === undefined ? grid(section.panels, section) : autoGrid(section.grid, section),
    ...(section.repeat === undefined
      ? undefined
      : { repeat: { mode: 'variable' as const, value: section.repeat.variable } }),
    title: section.title,
  },
});

const grid = (panels: readonly Panel[], section?: Section): GridLayoutKind => ({
  kind: 'GridLayout',
  spec: {
    items: arrange(panels, 0).arranged.map(({ panel, position: { x, y, w, h } }) => ({
      kind: 'GridLayoutItem',
      spec: {
        element: reference(panel, section),
        height: h,
        ...repeatOf(panel.settings.repeat),
        width: w,
        x,
        y,
      },
    })),
  },
});

const autoGrid = ({ columns, rowHeight = 'standard' }: AutoGrid, section: Section): AutoGridLayoutKind => ({
  kind: 'AutoGridLayout',
  spec: {
    columnWidthMode: 'standard',
    items: section.panels.map((panel) => ({
      kind: 'AutoGridLayoutItem',
      spec: {
        element: reference(panel, section),
        ...(panel.settings.repeat === undefined
          ? undefined
          : { repeat: { mode: 'variable' as const, value: panel.settings.repeat.variable.variable } }),
      },
    })),
    maxColumnCount: columns,
    rowHeightMode: rowHeight,
  },
});

const reference = (panel: Panel, section: Section | undefined) => ({
  kind: 'ElementReference' as const,
  name: elementName(names.panelId(panelKey(panel, section))),
});

const repeatOf = (repeat: Repeat | undefined) =>
  repeat === undefined
    ? undefined
    : {
        repeat: {
          direction: repeat.direction === 'vertical' ? ('v' as const) : ('h' as const),
          ...(repeat.direction === 'vertical' ? undefined : { maxPerRow: repeat.maxPerRow ?? PANELS_IN_A_LINE }),
          mode: 'variable' as const,
          value: repeat.variable.variable,
        },
      };
