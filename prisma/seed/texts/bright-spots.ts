/** Two things that Hawthorn's schools show each other, and what was said about them. */
export const brightSpots = [
  {
    school: "Mill Lane Primary", host: "Megan Llewellyn", visitor: "Kofi Mensah", element: "Talk partners",
    name: "Talk partners with sentence stems",
    about: "Every class from the youngest up uses the same three stems when partners talk. They hang at eye height, and the adult says the stem before the question.",
    seen: "Sit behind a pair in the first ten minutes after break. Listen for who begins, and for what the second child does with the first one’s idea.",
    purpose: "My class talks over each other in maths. I would like to see how the stems begin in a class that has used them for a year.",
    daysThatSuit: "Any morning but Tuesday.",
    notes: "Come to the office at a quarter past nine. Twenty minutes in Class 2, then a cup of tea.",
    learned: "The stems are taught, one a week, before they are used for anything hard. Partners keep the same place for a half term, so nobody loses time finding each other. I will start with one stem in maths and keep it for two weeks.",
    sentence: "Teach one stem a week before you need it for anything hard.",
  },
  {
    school: "Riverside Primary", host: "Julie Barker", visitor: "Priya Chaudhary", element: "Working with teaching assistants",
    name: "Five minutes together before the day begins",
    about: "Each teacher and assistant meet for five minutes at the door of the class, standing up: what is new today, who needs what, which question to ask first.",
    seen: "Stand in the corridor at twenty to nine on any day but Monday. Ask an assistant afterwards what they will do first, and watch the first ten minutes.",
    purpose: "Two of our assistants tell me that they learn the plan while the lesson runs. I would like to see how five minutes fit into a morning.",
    daysThatSuit: "Any morning next week before ten.",
    notes: "The gate opens at half past eight. Ask for Julie; we will stay with Class 1 until nine.",
    learned: "", sentence: "",
  },
] as const;
