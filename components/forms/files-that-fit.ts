"use client";

import { type FormEvent, useState } from "react";
import type { FormPart } from "@/components/forms/form-part";
import type { Kept } from "@/components/forms/use-kept-form";
import type { FormState } from "@/lib/forms/form-state";

const fileParts = (parts: readonly FormPart[]): Extract<FormPart, { kind: "file" }>[] =>
  parts.flatMap((part) => ("parts" in part ? fileParts(part.parts) : part.kind === "file" ? [part] : []));

/** What the chosen files come to before any of them is sent: by box, what is larger than its part takes, or empty; `chosen` is the file in a box. */
export function wrongFiles(parts: readonly FormPart[], chosen: (name: string) => { size: number } | undefined): Record<string, string[]> | undefined {
  const wrong = fileParts(parts).flatMap(({ name, most }): [string, string[]][] => {
    const file = chosen(name);
    if (file?.size === 0) return [[name, ["This file is empty"]]];
    return file && most && file.size > most.bytes ? [[name, [most.words]]] : [];
  });
  return wrong.length > 0 ? Object.fromEntries(wrong) : undefined;
}

function inTheBox(form: HTMLFormElement, name: string): File | undefined {
  const box = form.elements.namedItem(name);
  return box instanceof HTMLInputElement ? box.files?.[0] : undefined;
}

/** A form that says of a file which its part does not take before it is sent. Without script the server says it. */
export function useFilesThatFit<State extends Pick<FormState, "errors">>(parts: readonly FormPart[], { state, kept }: { state: State; kept: Kept }): { state: State; kept: Kept } {
  const [wrong, setWrong] = useState<Record<string, string[]>>();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const found = wrongFiles(parts, (name) => inTheBox(form, name));
    setWrong(found);
    if (found) event.preventDefault();
    else kept.onSubmit(event);
  };
  return { state: wrong ? { ...state, errors: wrong } : state, kept: { ...kept, onSubmit } };
}
