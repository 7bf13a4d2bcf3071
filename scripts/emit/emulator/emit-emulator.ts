import type { Model } from '../../model/model.ts';
import { type GeneratedFile, header } from '../generated-file.ts';
import { messagesFile } from './messages.ts';
import { operationTypesFile } from './operation-types.ts';
import { paramsValidatorsFile } from './params-validators.ts';
import { routesFile } from './routes.ts';

/** What the emulator knows about the API: its routes, the types of each operation and the shape of its messages. */
export const emitEmulator = (model: Model): GeneratedFile[] => [
  { path: 'routes.ts', text: header + routesFile(model) },
  { path: 'operation-types.ts', text: header + operationTypesFile(model) },
  { path: 'messages.ts', text: header + messagesFile(model) },
  { path: 'params-validators.ts', text: header + paramsValidatorsFile(model) },
];
