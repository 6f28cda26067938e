import type { PagePlace } from "../places";

export const trustPages: Record<string, PagePlace> = {
  "/(trust)/page": { path: () => "/", opens: "everybody" },
  "/(trust)/insights/page": { path: () => "/insights", opens: [], leadsTo: "/insights/three-ss" },
  "/(trust)/insights/three-ss/page": { path: () => "/insights/three-ss", opens: ["executive"] },
  "/(trust)/insights/three-ss/csv/route": { path: () => "/insights/three-ss/csv", opens: ["executive"] },
};
