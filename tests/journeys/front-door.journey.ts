import { expect, expectAccessible, test } from "@/tests/support/browser";

for (const device of ["", " @phone"]) {
  test(`somebody who is not signed in is led to the front door${device}`, async ({ page }) => {
    await page.goto("/");
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test("every answer carries its security headers, with a new nonce each time", async ({ page }) => {
  const policy = async () => (await page.goto("/sign-in"))?.headers()["content-security-policy"] ?? "";
  const [first, second] = [await policy(), await policy()];
  expect(first).toMatch(/script-src[^;]*'nonce-/);
  expect(first).not.toContain("unsafe-eval");
  expect(first).not.toBe(second);
});
