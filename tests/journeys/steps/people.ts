import type { Browser, Page } from "@playwright/test";
import { findAccounts } from "@/lib/auth/sign-in-address";
import { expect, signIn } from "@/tests/support/browser";

/** The people of the journey's trust, as its staff file lists them. */
export const staff = {
  chief: { name: "Rhiannon Vale", email: "r.vale@ilp.example.org" },
  lead: { name: "Amir Sethi", email: "a.sethi@ilp.example.org" },
  finance: { name: "Joan Pike", email: "j.pike@ilp.example.org" },
  priya: { name: "Priya Nair", email: "p.nair@ilp.example.org" },
  tom: { name: "Tom Ashby", email: "t.ashby@ilp.example.org" },
  maths: { name: "Lucy Marsh", email: "l.marsh@ilp.example.org" },
  trustee: { name: "Gwen Adeyemi", email: "g.adeyemi@ilp.example.org" },
} as const;

/** Excel's own CSV: semicolons, a byte-order mark, Windows line ends. */
export const rosterFile = Buffer.from(
  "\uFEFF" +
    [
      "Name;E-mail;Role;School;Start;End",
      `${staff.chief.name};${staff.chief.email};Chief executive;;01/09/2024;`,
      `${staff.lead.name};${staff.lead.email};Director of education;;01/09/2024;`,
      `${staff.finance.name};${staff.finance.email};Finance director;;01/09/2024;`,
      `${staff.priya.name};${staff.priya.email};Headteacher;Kanes Hill Primary School;01/09/2023;`,
      `${staff.tom.name};${staff.tom.email};Executive principal;Hightown Primary School;01/09/2025;`,
      `${staff.tom.name};${staff.tom.email};Executive principal;Fawley Infant School;01/09/2025;`,
      `${staff.maths.name};${staff.maths.email};Assistant head;Kanes Hill Primary School;01/09/2024;`,
      `${staff.trustee.name};${staff.trustee.email};Trustee;;01/09/2024;`,
    ].join("\r\n"),
);

/** A browser of their own for somebody, signed in. */
export async function pageOf(browser: Browser, { email }: { email: string }): Promise<Page> {
  const [account] = await findAccounts(email);
  if (!account) throw new Error(`Nobody has the address ${email}`);
  const page = await (await browser.newContext({ baseURL: process.env.NEXTAUTH_URL })).newPage();
  await signIn(page, account);
  return page;
}

/** Chooses one of a group of radio buttons by its words. */
export async function choose(page: Page, group: string | RegExp, words: string) {
  await page.getByRole("group", { name: group }).getByText(words, { exact: true }).first().click();
}

export async function press(page: Page, name: string | RegExp) {
  await page.getByRole("button", { name }).first().click();
}

export async function heads(page: Page, title: string | RegExp) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}
