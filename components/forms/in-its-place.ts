"use client";

import { createContext } from "react";

/** Whether the forms here stay where they are when their action leads to this very page again, as on a page with several boxes that are written at once. */
export const InItsPlace = createContext(false);

/** Next's own words for a redirect: NEXT_REDIRECT;push;/address;303; with `handled` once its page is on its way. */
const REDIRECT = /^NEXT_REDIRECT;[a-z]+;([^?;]*)/;

const leadsTo = (error: unknown) => (error instanceof Error && "digest" in error ? REDIRECT.exec(String(error.digest))?.[1] : undefined);

/** Whether what an action threw says that it was done: whoever was signed out is led to sign in first, and nothing was done. */
export function wasTaken(error: unknown): boolean {
  const to = leadsTo(error);
  return to !== undefined && to !== "/sign-in";
}

/**
 * Whether what an action threw leads to the page that is open. Next shows that page anew by itself; thrown on, its redirect would put every
 * box of the page back besides, what is not saved in them included.
 */
export function leadsHere(error: unknown): boolean {
  return error instanceof Error && "handled" in error && leadsTo(error) === location.pathname;
}
