export { type Carried, type CarriedFields } from './carried.ts';
export { importedAlert, type ImportedAlertOptions } from './imported-alert.ts';
export { importedExpression, type ImportedExpressionOptions } from './imported-expression.ts';
export { importedGroup, type ImportedGroupOptions } from './imported-group.ts';
export { importedRecording, type ImportedRecordingOptions } from './imported-recording.ts';
export { labelsInTemplate } from './template-labels.ts';
