import type { FieldConfig } from '../grafana/types.ts';

/** What has no values has nothing to say of them. */
export const noFields = (): FieldConfig<never> => ({ defaults: {}, overrides: [] });
