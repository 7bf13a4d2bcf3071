export { type EmulatorServer, type ServeOptions, serve } from './serve.ts';
