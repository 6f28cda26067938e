import { cookies } from "next/headers";
import { type NextRequest } from "next/server";
import { redirect } from "next/navigation";
import { goOn } from "@/app/(public)/sign-in/go-on";
import { finishWithProvider } from "@/lib/auth/providers/finish";
import { now } from "@/lib/clock";
import { Refused } from "@/lib/errors";

type Context = { params: Promise<{ provider: string }> };

/** Where a provider sends people back to. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { provider } = await params;
  const jar = await cookies();
  const carried = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]));
  const finished = await finishWithProvider(provider, Object.fromEntries(request.nextUrl.searchParams), carried, now()).catch((error: unknown) => {
    if (error instanceof Refused) return undefined;
    throw error;
  });
  for (const name of Object.keys(carried)) if (name.includes("next-auth.")) jar.set(name, "", { path: "/", maxAge: 0, secure: name.startsWith("__") });
  if (!finished) redirect("/sign-in?provider");
  return goOn({ ...finished, by: "provider" });
}
