export { groups } from './groups.ts';
export { incidents } from './incidents.ts';
export { tests } from './tests.ts';
