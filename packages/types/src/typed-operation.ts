import type { Operation } from './generated/schemas.ts';

/** An `Any` of a known type: `@type`, and the fields of the message. */
export type Typed<Message> = { '@type'?: string } & Message;

/** A long-running operation whose metadata and result have known types. */
export type TypedOperation<Metadata, Result> = Omit<Operation, 'metadata' | 'response'> & {
  /** The resources that the operation works on. */
  metadata?: Typed<Metadata>;
  /** Result of a successful operation. */
  response?: Typed<Result>;
};
