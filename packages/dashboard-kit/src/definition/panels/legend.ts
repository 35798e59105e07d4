/** How the names of series are shown: beside their mean, maximum and last value, as a list, or not at all. */
export type LegendMode = 'list' | 'table' | 'hidden';
