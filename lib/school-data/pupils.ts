/** Which pupils a figure is about, in the words of a table. */
export const pupilGroups = {
  all: "All pupils",
  girls: "Girls",
  boys: "Boys",
  disadvantaged: "Disadvantaged pupils",
  "not-disadvantaged": "Pupils who are not disadvantaged",
  primary: "Primary schools",
  secondary: "Secondary schools",
  special: "Special schools",
} as const;

export type PupilGroup = keyof typeof pupilGroups;
export const pupilGroupKeys = Object.keys(pupilGroups) as [PupilGroup, ...PupilGroup[]];
