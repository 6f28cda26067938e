import type { ActionPlace, PagePlace } from "../places";

export const accountPages: Record<string, PagePlace> = {};
export const accountActions: Record<string, ActionPlace> = {};
