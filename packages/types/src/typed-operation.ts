import type { Operation } from './generated/schemas.ts';

/** An `Any` whose type is known: `@type` and the fields of the message. */
export type Typed<Message> = { '@type'?: string } & Message;

/** A long-running operation whose metadata and result have known types. */
export type TypedOperation<Metadata, Result> = Omit<Operation, 'metadata' | 'response'> & {
  /** What the operation works on. */
  metadata?: Typed<Metadata>;
  /** Result of a successful operation. */
  response?: Typed<Result>;
};
