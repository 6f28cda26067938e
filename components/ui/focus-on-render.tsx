"use client";

import { type ComponentProps, useEffect, useRef } from "react";

const PREFIX = "Error: ";

function markTitle() {
  if (!document.title.startsWith(PREFIX)) document.title = PREFIX + document.title;
}

/** Takes the focus when it appears, and keeps the page's title marked for as long as it stands. Without script the browser's autofocus does the first. */
export function FocusOnRender(native: ComponentProps<"div">) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    markTitle();
    // The framework may write the title once more after this.
    const watch = new MutationObserver(markTitle);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = document.title.replace(PREFIX, "");
    };
  }, []);
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- an error summary is where a person has to start
  return <div ref={box} tabIndex={-1} autoFocus {...native} />;
}
