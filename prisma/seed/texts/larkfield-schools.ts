export type SeedSchool = { name: string; phase: "Primary" | "Secondary" | "All-through" | "Not applicable"; kind: string; hub: string; roll: number; fsm: number; ages: [low: number, high: number]; forms?: number };

const school = (hub: string, name: string, phase: SeedSchool["phase"], roll: number, fsm: number, ages: [number, number], forms?: number, kind = "Academy converter"): SeedSchool => ({ hub, name, phase, roll, fsm, ages, kind, ...(forms ? { forms } : {}) });

/** Thirty made-up schools of all sizes, in three hubs; those of a hub have one trust lead. */
export const larkfieldSchools: SeedSchool[] = [
  school("Coast", "Larkfield Park Primary", "Primary", 412, 18.2, [4, 11], 2),
  school("Coast", "Saltmarsh Primary", "Primary", 207, 24.6, [3, 11], 1),
  school("Coast", "Harbour View Infants", "Primary", 168, 21.4, [4, 7], 2),
  school("Coast", "Harbour View Juniors", "Primary", 236, 20.9, [7, 11], 2),
  school("Coast", "St Brannoc’s Primary", "Primary", 98, 12.1, [4, 11]),
  school("Coast", "Cliff End Primary", "Primary", 61, 9.8, [4, 11]),
  school("Coast", "Lighthouse Academy", "Secondary", 1184, 29.3, [11, 18]),
  school("Coast", "Sandhills Primary", "Primary", 629, 33.7, [3, 11], 3, "Academy sponsor led"),
  school("Coast", "Tidewell School", "Not applicable", 84, 47.6, [5, 16], undefined, "Academy special converter"),
  school("Coast", "Quayside Primary", "Primary", 315, 38.4, [3, 11], 1.5),
  school("Moor", "Heathercombe Primary", "Primary", 44, 11.4, [4, 11]),
  school("Moor", "Ashburn Bridge Primary", "Primary", 72, 13.9, [4, 11]),
  school("Moor", "Moorgate Academy", "All-through", 1402, 22.8, [4, 18]),
  school("Moor", "Two Valleys Primary", "Primary", 119, 10.2, [4, 11]),
  school("Moor", "High Beacon Primary", "Primary", 88, 8.7, [4, 11]),
  school("Moor", "Stonecross Community College", "Secondary", 742, 19.5, [11, 16]),
  school("Moor", "Widdon Primary", "Primary", 53, 15.1, [4, 11]),
  school("Moor", "Yarrow Hill Primary", "Primary", 203, 16.7, [3, 11], 1),
  school("Moor", "Brook Lane Primary", "Primary", 141, 14.2, [4, 11]),
  school("Moor", "Kestrel House School", "Not applicable", 46, 52.2, [7, 16], undefined, "Academy alternative provision converter"),
  school("City", "Albion Road Primary", "Primary", 634, 44.8, [3, 11], 3, "Academy sponsor led"),
  school("City", "Canal Street Primary", "Primary", 418, 49.1, [3, 11], 2, "Academy sponsor led"),
  school("City", "Prospect Park Academy", "Secondary", 1526, 41.6, [11, 18], undefined, "Academy sponsor led"),
  school("City", "Foundry Primary", "Primary", 307, 46.3, [3, 11], 1.5, "Academy sponsor led"),
  school("City", "Meadow Well Infants", "Primary", 176, 35.8, [3, 7], 2),
  school("City", "Meadow Well Juniors", "Primary", 241, 36.5, [7, 11], 2),
  school("City", "Cathedral Gate Primary", "Primary", 209, 28.7, [4, 11], 1),
  school("City", "Weavers’ Hill Academy", "Secondary", 968, 38.9, [11, 16], undefined, "Academy sponsor led"),
  school("City", "Orchard Way Primary", "Primary", 424, 31.2, [3, 11], 2),
  school("City", "Lantern School", "Not applicable", 112, 44.6, [4, 19], undefined, "Academy special converter"),
];
