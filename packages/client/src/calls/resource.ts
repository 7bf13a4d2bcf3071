import type { Client } from '../core/client.ts';
import { hideProperty } from '../core/hide-property.ts';

/** Base of the generated classes, whose methods are the calls of one resource. */
export class Resource {
  /** Returns the client itself, even to a method that runs on a Proxy that wraps every property it reads. */
  declare protected readonly getClient: () => Client;

  /** @param client The return value of `createClient`; shared by all resources made from it. */
  constructor(client: Client) {
    hideProperty(this, 'getClient', () => client);
  }
}
