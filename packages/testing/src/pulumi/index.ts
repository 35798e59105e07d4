export { runProgram, type MockStack, type Run } from './mock-engine.ts';
export { type Registration } from './registration.ts';
export { Secret } from './secret.ts';
