import { callSite } from '@belvedere/core';
import { definePanel, type OwnWords, type PanelDefinition, type PanelSettings } from '../panel.ts';
import type { Shown } from '../queries/query.ts';

export interface GeomapSettings<Unit extends string = string> extends PanelSettings<Unit>, OwnWords<'geomap'> {
  /** The label that says where: a country's code or name, a geohash, or two labels with coordinates. */
  readonly where: { readonly country: string } | { readonly geohash: string } | Coordinates;
}

interface Coordinates {
  readonly latitude: string;
  readonly longitude: string;
}

export type GeomapPanel = PanelDefinition<'geomap', GeomapSettings>;

/** Values at places on a map: `geomap('Logins', { query: logins.legend('Logins'), where: { country: 'country' } })`. */
export function geomap<Labels extends string, Unit extends string>(
  title: string,
  options: Shown<Labels, Unit> & GeomapSettings<NoInfer<Unit>>,
): GeomapPanel {
  return definePanel('geomap', title, options as GeomapSettings, callSite(geomap));
}
