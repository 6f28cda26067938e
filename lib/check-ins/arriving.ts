/** How a leader arrives, in five words; asked first, because people come first. Source: case study 000, individual sessions. */
export const arriving = {
  thriving: "Thriving",
  well: "Doing well",
  steady: "Steady",
  stretched: "Stretched",
  struggling: "Struggling",
} as const;

export type Arriving = keyof typeof arriving;
export const arrivingKeys = Object.keys(arriving) as [Arriving, ...Arriving[]];
