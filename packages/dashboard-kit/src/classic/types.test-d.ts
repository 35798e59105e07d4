/** What this package writes is what the foundation SDK says a dashboard is. */
import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type * as prometheus from '@grafana/grafana-foundation-sdk/prometheus';
import type { Plain } from '../grafana/plain.ts';
import type { prometheusModel } from '../query-model/prometheus.ts';
import type { ClassicDashboard, ClassicPanel, ClassicRow } from './types.ts';

declare const dashboard: ClassicDashboard;
declare const panel: ClassicPanel;
declare const row: ClassicRow;
declare const target: ReturnType<typeof prometheusModel>;

dashboard satisfies Plain<sdk.Dashboard>;
panel satisfies Plain<sdk.Panel>;
row satisfies Plain<sdk.RowPanel>;
target satisfies Omit<Plain<prometheus.Dataquery>, 'refId'>;

// Enums are their values, functions are gone.
'absolute' satisfies Plain<sdk.ThresholdsMode>;
2 satisfies Plain<sdk.VariableHide>;
// @ts-expect-error does not satisfy the expected type '"absolute" | "percentage"'
'relative' satisfies Plain<sdk.ThresholdsMode>;
// @ts-expect-error Type '4' does not satisfy the expected type '0 | 1 | 2 | 3'
4 satisfies Plain<sdk.VariableHide>;
// @ts-expect-error Property '_implementsDataqueryVariant' does not exist
target._implementsDataqueryVariant();
// @ts-expect-error Type 'undefined' is not assignable to type 'number'
({ ...row, id: undefined }) satisfies ClassicRow;
