import { notFound } from "next/navigation";
import { startWithProvider } from "@/lib/auth/providers/start";

type Context = { params: Promise<{ provider: string }> };

/** A link and no form: a form's way through a provider's own pages would have to be named in the page's policy. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { provider } = await params;
  const started = await startWithProvider(provider, new URL(request.url).searchParams.get("to"));
  if (!started) notFound();
  const headers = new Headers({ Location: started.location, "Cache-Control": "no-store" });
  for (const cookie of started.setCookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}
