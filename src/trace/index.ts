export { TraceBuilder } from './builder';
export * from './vocabulary';
