"use client";

import { createContext } from "react";

/** What a form sent and got no answer to, or could not send, and how to say so: its button says it. */
export type Unanswered = { sent: FormData; words: string };

export const UnansweredContext = createContext<Unanswered | undefined>(undefined);
