/** What the heads' set at Hawthorn would like to talk about: made up, as everything here is. */
export const topics = [
  { by: "Tomasz Nowak", title: "How money comes to a school in the trust, and what we decide ourselves", wanted: ["Samira Haddad", "Grace Adeyemi", "Bryony Tate"], next: true },
  { by: "Bryony Tate", title: "Beginning a conversation that I have put off", wanted: ["Owen Gallagher"], next: false },
  { by: "Daniel Osei", title: "Changing one’s style of leading without losing oneself", wanted: ["Samira Haddad"], next: false },
];

type Slot = { issue: string; outcomes: string[]; asked: { by: string; text: string; because?: string }[]; floor: string; plan: string };

/** What the heads' set said in the one meeting that it has held. Each brought something that was live at their school. */
export const slots: Record<string, Slot> = {
  "Samira Haddad": {
    issue: "Year 4 is behind in writing, and both teachers work hard. I keep giving them more to do.",
    outcomes: ["The writing in Year 4 is where it should be by Easter", "The two of them say what they would stop, and the writing follows"],
    asked: [
      { by: "Owen Gallagher", text: "What did they answer when you asked what gets in the way?" },
      { by: "Tomasz Nowak", text: "I do not think that it is about effort or about time", because: "your Year 3 has the same hours and writes more, so something is done differently there" },
    ],
    floor: "I wonder what would happen if you asked them to take one thing away before you add anything.",
    plan: "Sit down with both, ask what they would stop, and stop it with them for three weeks",
  },
  "Owen Gallagher": {
    issue: "My site manager and the office do not speak to each other, and I carry messages.",
    outcomes: ["They sort things out without me"],
    asked: [{ by: "Samira Haddad", text: "What do you get out of carrying the messages?" }, { by: "Grace Adeyemi", text: "I would not start with the two of them", because: "nobody has said whose job it is to decide about lettings" }],
    floor: "Roles before relations: people often quarrel about what nobody has settled.",
    plan: "Write down who decides what about the building, and go through it with both at one table",
  },
  "Tomasz Nowak": {
    issue: "How do I get all staff to see the worth of filming a lesson, when some see a camera and think of appraisal?",
    outcomes: ["Half of us have filmed once by summer", "Nobody films who does not want to, and those who do talk about it"],
    asked: [{ by: "Samira Haddad", text: "Who has seen you being filmed?" }],
    floor: "Trust goes first where the leader goes first.",
    plan: "Film my own assembly, show two minutes of it on the training day, and say what I would change",
  },
  "Grace Adeyemi": {
    issue: "I lead two schools, and each thinks that I am at the other one.",
    outcomes: ["Both staff rooms know when I am there and who decides when I am not"],
    asked: [{ by: "Tomasz Nowak", text: "What do they need you for that nobody else can do?" }, { by: "Owen Gallagher", text: "I am not sure that being there more would help", because: "it is decisions that wait for you, and not conversations" }],
    floor: "Presence and authority are two things. You can lend the second.",
    plan: "Name a deputy for each site with a list of what they decide, and tell everybody",
  },
};

