import { expect, test } from "vitest";
import { safePath } from "@/lib/auth/safe-path";
import { openSession, sealSession } from "@/lib/auth/session";
import { v7 } from "@/lib/submissions/uuid";

test("a session says who, where and since which change of access, and nothing else", async () => {
  const claims = { trustId: v7(), personId: v7(), sessionVersion: 3 };
  const token = await sealSession({ ...claims, name: "Asha" } as typeof claims);
  expect(await openSession(token)).toEqual(claims);
  expect(token).not.toContain(claims.personId);
});

test.each(["", "nonsense", "a.b.c.d.e"])("the token %j opens nothing", async (token) => {
  expect(await openSession(token)).toBeUndefined();
});

test("a token that ran out opens nothing", async () => {
  const token = await sealSession({ trustId: v7(), personId: v7(), sessionVersion: 1 }, -60);
  expect(await openSession(token)).toBeUndefined();
});

test("a changed token opens nothing", async () => {
  const token = await sealSession({ trustId: v7(), personId: v7(), sessionVersion: 1 });
  expect(await openSession(`${token.slice(0, -2)}AA`)).toBeUndefined();
});

test.each([
  ["/check-ins/1?week=2#b", "/check-ins/1?week=2#b"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["//evil.example/a", "/"],
  ["/\\evil.example/a", "/"],
  ["/\t/evil.example", "/"],
  ["https://evil.example/a", "/"],
  ["javascript:alert(1)", "/"],
  ["/sign-in?to=/a", "/"],
  [undefined, "/"],
])("after signing in, %j leads to %j", (to, path) => {
  expect(safePath(to)).toBe(path);
});
