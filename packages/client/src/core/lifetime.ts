/** How long a client and those derived from it live. Whatever they have under way ends with them. */
export interface Lifetime {
  readonly isOver: boolean;
  /** Calls back when the client is closed. Returns what takes the callback back. */
  onEnd(callback: () => void): () => void;
  end(): void;
}

export function createLifetime(): Lifetime {
  const callbacks = new Set<() => void>();
  let isOver = false;
  return {
    get isOver() {
      return isOver;
    },
    onEnd(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    end() {
      isOver = true;
      for (const callback of [...callbacks]) callback();
      callbacks.clear();
    },
  };
}
