import { headers } from "next/headers";

/**
 * The internet address that a request came from, as the nearest trusted proxy wrote it down. With BRAID_PROXIES proxies
 * in front (one unless said otherwise) that is the entry as many places from the end; what a caller put before it is not believed.
 */
export async function clientAddress(): Promise<string> {
  const proxies = Number(process.env.BRAID_PROXIES ?? 1) || 1;
  const chain = ((await headers()).get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  return chain.at(-proxies) || chain.at(0) || "unknown";
}
