import { COLUMNS, type ClassicDashboard } from '@belvedere/dashboard-kit';

interface Placed {
  readonly title: string;
  readonly gridPos: { readonly w: number; readonly h: number; readonly y: number };
}

/** The lines of a dashboard that leave a gap, or whose panels are of different heights: the titles of their panels. */
export const raggedLines = (dashboard: ClassicDashboard): readonly (readonly string[])[] =>
  gridsOf(dashboard)
    .flatMap((panels) => [...Map.groupBy(panels, ({ gridPos }) => gridPos.y).values()])
    .filter((line) => !isFull(line))
    .map((line) => line.map(({ title }) => title));

/** Panels that lie beside each other: those that are open, and those of each folded section. */
const gridsOf = ({ panels }: ClassicDashboard): readonly (readonly Placed[])[] => [
  panels.filter((panel) => panel.type !== 'row'),
  ...panels.flatMap((panel) => (panel.type === 'row' ? [panel.panels] : [])),
];

const isFull = (line: readonly Placed[]): boolean =>
  line.reduce((width, { gridPos }) => width + gridPos.w, 0) === COLUMNS &&
  new Set(line.map(({ gridPos }) => gridPos.h)).size === 1;
