/** How a panel asks: for a course, for the latest values, for the latest values as rows, or for buckets over time. */
export type Asked = 'range' | 'instant' | 'table' | 'heatmap';
