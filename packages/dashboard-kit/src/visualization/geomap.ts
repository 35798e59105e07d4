import type { GeomapPanel, GeomapSettings } from '../definition/panels/geomap.ts';
import { merged } from '../grafana/merge.ts';
import type { OptionsOf, VisualizationOf } from '../grafana/types.ts';
import { columnTitle } from './columns.ts';
import { fieldConfig } from './field-config.ts';

/** Markers on a map, as big as the value of the first query. */
export const geomap = (panel: GeomapPanel): VisualizationOf<'geomap'> => ({
  fieldConfig: fieldConfig(panel, 'thresholds'),
  options: merged(options(panel), panel.settings.options),
});

type Location = NonNullable<OptionsOf<'geomap'>['layers'][number]['location']>;

const options = ({ queries, settings }: GeomapPanel): OptionsOf<'geomap'> => ({
  basemap: { config: {}, name: 'Basemap', type: 'default' },
  controls: { mouseWheelZoom: false, showAttribution: true, showDebug: false, showScale: false, showZoom: true },
  layers: [
    {
      config: {
        showLegend: true,
        style: {
          color: { field: columnTitle(queries[0]!), fixed: 'blue' },
          opacity: 0.4,
          size: { field: columnTitle(queries[0]!), fixed: 5, max: 30, min: 4 },
        },
      },
      location: location(settings.where),
      name: 'Markers',
      tooltip: true,
      type: 'markers',
    },
  ],
  tooltip: { mode: 'details' },
  view: { allLayers: true, id: 'zero', lat: 0, lon: 0, zoom: 1 },
});

/** Source: https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/geomap/#location-mode */
function location(where: GeomapSettings['where']): Location {
  if ('country' in where)
    return { gazetteer: 'public/gazetteer/countries.json', lookup: where.country, mode: 'lookup' };
  if ('geohash' in where) return { geohash: where.geohash, mode: 'geohash' };
  return { latitude: where.latitude, longitude: where.longitude, mode: 'coords' };
}
