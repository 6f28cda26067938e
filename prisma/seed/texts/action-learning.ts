/** What the heads' set at Hawthorn would like to talk about: made up, as everything here is. */
export const topics = [
  { by: "Tomasz Nowak", title: "How money comes to a school in the trust, and what we decide ourselves", wanted: ["Samira Haddad", "Grace Adeyemi", "Bryony Tate"], next: true },
  { by: "Bryony Tate", title: "Beginning a conversation that I have put off", wanted: ["Owen Gallagher"], next: false },
  { by: "Daniel Osei", title: "Changing one’s style of leading without losing oneself", wanted: ["Samira Haddad"], next: false },
];
