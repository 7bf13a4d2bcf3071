/** A response without its body, as calls return it. */
interface ResponseHead {
  readonly status: number;
  readonly headers: Headers;
}

/** What has been read of a response. */
interface ReadResponse {
  readonly response: Response;
  readonly text: string;
}

/** The responses behind those heads. A field of a head would be in the way whenever one is printed. */
const readResponses = new WeakMap<ResponseHead, ReadResponse>();

export function keepRawResponse(head: ResponseHead, response: Response, text: string): void {
  readResponses.set(head, { response, text });
}

/** A `Response` like the one that was received, whose body can be read again. */
export function rawResponseOf(head: ResponseHead): Response {
  const { status, headers } = head;
  const { response, text } = readResponses.get(head) ?? {};
  const statusText = response?.statusText ?? '';
  const copy = new Response(text || null, { status, statusText, headers });
  // A `Response` that a program makes has no address.
  Object.defineProperty(copy, 'url', { value: response?.url ?? '' });
  return copy;
}
