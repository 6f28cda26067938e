import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** In this header a route says how long its answer is. */
export const LENGTH = "x-braid-length";

const FILM = /^\/videos\/[^/]+\/file\//;

/**
 * Lets the answers that hold films say their length. Next drops `content-length` from whatever a route says, and players on iPhones
 * and iPads want to know how much a range will bring before they play it.
 */
export function tellLengths(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (!FILM.test(request.url ?? "")) return;
    const writeHead = response.writeHead.bind(response) as (...head: unknown[]) => ServerResponse;
    response.writeHead = (...head: unknown[]) => {
      const length = response.getHeader(LENGTH);
      if (length !== undefined) {
        response.removeHeader(LENGTH);
        response.setHeader("content-length", length);
      }
      return writeHead(...head);
    };
  });
}
