export { grafanaTypeErrors, type BothForms } from './grafana-types.ts';
