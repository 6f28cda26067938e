import { unstable_doesMiddlewareMatch as proxyRuns, unstable_getResponseFromNextConfig as answerOf } from "next/experimental/testing/server.js";
import { NextRequest } from "next/server.js";
import { expect, test } from "vitest";
import { contentSecurityPolicy } from "@/lib/auth/content-security-policy";
import { steadyHeaders } from "@/lib/auth/steady-headers";
import { config, proxy } from "@/proxy";

const host = "https://braid.example";
const nextConfig = { headers: async () => steadyHeaders(true) };

test.each([
  ["a page", "/check-ins", {}],
  ["the front page", "/", {}],
  ["a page that is prefetched", "/check-ins", { "next-router-prefetch": "1", purpose: "prefetch" }],
  ["a page's data", "/check-ins?_rsc=1", { rsc: "1" }],
  ["a page that does not exist", "/no/such/page", {}],
  ["a route", "/api/health", {}],
  ["a single-use link", "/invitation/a.b.c", {}],
])("%s gets a policy with a nonce", (_what, path, headers) => {
  expect(proxyRuns({ config, url: path, headers, nextConfig: {} })).toBe(true);
  const answer = proxy(new NextRequest(host + path, { headers }));
  expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
});

test("a file that somebody added may do nothing at all, should a browser open it", () => {
  expect(proxyRuns({ config, url: "/institute/files/01a3", headers: {}, nextConfig: {} })).toBe(true);
  expect(proxy(new NextRequest(`${host}/institute/files/01a3`)).headers.get("content-security-policy")).toBe("sandbox; default-src 'none'; frame-ancestors 'none'");
});

test("no two answers share a nonce", () => {
  const policies = Array.from({ length: 50 }, () => proxy(new NextRequest(`${host}/`)).headers.get("content-security-policy"));
  expect(new Set(policies).size).toBe(50);
});

test("a page learns its own address from us, and not from the caller", () => {
  const answer = proxy(new NextRequest(`${host}/check-ins?week=2`, { headers: { "x-braid-path": "/elsewhere", "x-nonce": "mine" } }));
  expect(answer.headers.get("x-middleware-request-x-braid-path")).toBe("/check-ins?week=2");
  expect(answer.headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
});

test.each([
  ["a form sent without script", "POST", { "content-type": "multipart/form-data; boundary=x" }, "1"],
  ["a form sent by a script, which sees to the page's name itself", "POST", { "content-type": "multipart/form-data; boundary=x", "next-action": "abc" }, null],
  ["a page that is opened, whatever its caller says", "GET", { "x-braid-plain-form": "1" }, null],
])("%s: the page knows", (_what, method, headers, told) => {
  const answer = proxy(new NextRequest(`${host}/check-ins`, { method, headers }));
  expect(answer.headers.get("x-middleware-request-x-braid-plain-form")).toBe(told);
});

test("a page's policy lets nothing in from elsewhere, nothing inline, and no frame around it", () => {
  const policy = contentSecurityPolicy("abc");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  for (const rule of ["default-src 'self'", "style-src 'self' 'nonce-abc'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
    expect(policy).toContain(rule);
});

test.each(["/", "/sign-in", "/no/such/page", "/api/health", "/_next/static/chunks/a.js", "/tick-dark.svg", "/invitation/a.b.c"])(
  "%s carries the steady headers, error or not",
  async (path) => {
    const { headers } = await answerOf({ url: host + path, nextConfig });
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "strict-transport-security": "max-age=63072000; includeSubDomains",
    });
    expect(headers.get("permissions-policy")).toContain("camera=()");
  },
);

test("what the proxy leaves out is our own files, which may do nothing as a page", async () => {
  const url = "/_next/static/chunks/a.js";
  expect(proxyRuns({ config, url, nextConfig: {} })).toBe(false);
  expect((await answerOf({ url: host + url, nextConfig })).headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
});
