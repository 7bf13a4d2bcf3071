import type { CallFunction } from '../core/call.ts';
import type { Core } from '../core/core.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { Operation, OperationHandle } from '../core/operation.ts';
import * as client from '../index.ts';

/**
 * A call as a function, by way of the resource that has it. In Node it stands for every kind of call: nothing is left
 * out of a file there, and so the functions need no more of the main entry than what it exports to everybody.
 */
function byResource({ id }: Endpoint): CallFunction<unknown> {
  const [resource, method] = id.split('.') as [string, string];
  const name = resource.replace(/^./, (first) => first.toUpperCase());
  const Resource = (client as unknown as Record<string, new (core: Core) => Record<string, AnyMethod>>)[name]!;
  return (core, ...input) => new Resource(core)[method]!(...input);
}

type AnyMethod = (...input: unknown[]) => unknown;

export {
  byResource as call,
  byResource as listCall,
  byResource as startCall,
  byResource as streamCall,
  byResource as updateCall,
};

export const resumeOperation = <Result, Metadata>(
  core: Core,
  from: string | OperationHandle,
): Operation<Result, Metadata> => new client.ResumableOperations(core).resume(from);
