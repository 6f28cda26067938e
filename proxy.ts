import { type NextRequest, NextResponse } from "next/server";
import { policyOf } from "@/lib/auth/content-security-policy";
import { REQUESTED_PATH } from "@/lib/auth/safe-path";
import { isPlainForm, PLAIN_FORM } from "@/lib/forms/plain-form";

/** Gives every answer its nonce and tells the page its own address. It never decides who may see what. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyOf(request.nextUrl.pathname, nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);
  headers.set(REQUESTED_PATH, request.nextUrl.pathname + request.nextUrl.search);
  if (isPlainForm(request)) headers.set(PLAIN_FORM, "1");
  else headers.delete(PLAIN_FORM);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Uploads go past it, so that what arrives reaches the disk as it comes: behind a proxy a body is gathered in memory first, and cut off. */
export const config = { matcher: ["/((?!_next/static/|videos/[^/]+/upload$).*)"] };
