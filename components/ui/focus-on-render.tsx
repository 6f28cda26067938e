"use client";

import { type ComponentProps, useEffect, useRef } from "react";

/** Takes the focus when it appears, and marks the page's title. Without script the browser's autofocus does. */
export function FocusOnRender(native: ComponentProps<"div">) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    const title = document.title.replace(/^Error: /, "");
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, []);
  // oxlint-disable-next-line jsx-a11y/no-autofocus -- an error summary is where a person has to start
  return <div ref={box} tabIndex={-1} autoFocus {...native} />;
}
