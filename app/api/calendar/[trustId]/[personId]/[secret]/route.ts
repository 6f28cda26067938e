import { baseUrl } from "@/lib/auth/settings";
import { now } from "@/lib/clock";
import { NotFound } from "@/lib/errors";
import { readFeed } from "@/lib/dates/feed";

/** Somebody's own calendar, asked for by their calendar program, which cannot sign in: the address holds the secret. */
export async function GET(_request: Request, { params }: { params: Promise<{ trustId: string; personId: string; secret: string }> }) {
  try {
    const body = await readFeed(await params, now(), baseUrl());
    return new Response(body, { headers: { "content-type": "text/calendar; charset=utf-8", "cache-control": "private, no-store" } });
  } catch (error) {
    if (error instanceof NotFound) return new Response("Not found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
    throw error;
  }
}
