/** An IAM token and the time it stops working. */
export interface AccessToken {
  readonly token: string;
  /** When the service stops accepting the token. Left out when unknown. */
  readonly expiresAt?: Date | undefined;
}

/** Something that yields IAM tokens: every provider under `@managed-redis/client/credentials`, or one of your own. */
export interface TokenProvider {
  /**
   * Returns a token that works now. Called for every request, so a provider caches.
   *
   * @param options.signal Aborts the caller's wait, not the exchange that others may share.
   * @param options.forceRefresh The service has just refused the cached token (401): get another one.
   * @param options.refusedToken With `forceRefresh`: the token that was refused. A provider that has another one by
   * now returns that one, so that many refused calls cause one exchange.
   */
  getToken(options: {
    signal?: AbortSignal;
    forceRefresh?: boolean;
    refusedToken?: string | undefined;
  }): Promise<AccessToken>;
}
