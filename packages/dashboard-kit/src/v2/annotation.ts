import type { AnnotationQuery } from '../classic/types.ts';
import type { DataSourceRef } from '../grafana/types.ts';
import { dataQuery } from './data-query.ts';
import type { AnnotationQueryKind } from './types.ts';

/**
 * An annotation of a classic dashboard in v2. What v2 has no key of its own for stays among the legacy options, from where
 * Grafana hands it to the data source.
 * Source: https://github.com/grafana/grafana/blob/v13.0.0/public/app/features/dashboard-scene/serialization/transformSaveModelSchemaV2ToScene.ts
 */
export function annotation({
  name,
  datasource,
  enable,
  hide = false,
  iconColor,
  builtIn,
  target,
  type: _type,
  ...legacy
}: AnnotationQuery): AnnotationQueryKind {
  return {
    kind: 'AnnotationQuery',
    spec: {
      ...(builtIn === undefined ? undefined : { builtIn: builtIn === 1 }),
      enable,
      hide,
      iconColor,
      ...(Object.keys(legacy).length === 0 ? undefined : { legacyOptions: legacy }),
      name,
      query: dataQuery(datasource as DataSourceRef, { ...(target as object | undefined) }),
    },
  };
}
