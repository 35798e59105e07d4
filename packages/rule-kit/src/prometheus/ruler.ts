/**
 * What evaluates the rules. All of them read Prometheus's rule files; what one of them lacks or names otherwise is
 * translated where that changes nothing, and refused where it would.
 */
export const RULERS = ['prometheus', 'thanos-ruler', 'mimir', 'vmalert'] as const;
export type Ruler = (typeof RULERS)[number];
