"use client";

import { buttonLook } from "@/components/ui/button-look";

type Props = { error: unknown; retry: () => void };

function referenceOf(error: unknown): string | undefined {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;
}

/** Says that it is not the reader's fault, what is safe, and what to do next. */
export function WentWrong({ error, retry }: Props) {
  const reference = referenceOf(error);
  return (
    <>
      <title>Error: this page did not load · Braid</title>
      <h1>This page did not load</h1>
      <p className="mt-3 max-w-text text-lg text-muted">The fault is ours. What you had saved is safe. Try again in a moment.</p>
      {reference && (
        <p className="mt-4 max-w-text text-muted">
          If it keeps happening, tell your trust’s administrator and give them this reference: <span className="font-mono select-all">{reference}</span>
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" className={buttonLook()} onClick={() => retry()}>
          Try again
        </button>
        {/* A plain link: it loads the home page afresh, whatever state this one is in. */}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
        <a href="/" className={buttonLook("secondary")}>
          Go to your home page
        </a>
      </div>
    </>
  );
}
