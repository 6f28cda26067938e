import type { Component } from "@/lib/strands/strands";

/** An action belongs to the part of the helix where people look hard at how things stand, unless somebody says otherwise. */
export const USUAL_COMPONENT: Component = "evaluate-insights";
