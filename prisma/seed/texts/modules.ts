/** What Hawthorn's editors made of Braid's modules, and what Kofi writes on three of them. Its university is made up. */
export const moduleTexts = {
  studies: "Kofi Mensah",
  validated: {
    title: "Time to think",
    word: { university: "Northmere University (made up)", credits: 5, level: 7, reference: "NM-HLT-04" },
  },
  own: { title: "What we saw when we counted to five", by: "Year 4 at Oakfield, our staff bulletin" },
  finished: [
    {
      title: "Learning that lasts", begun: 48, done: 27, read: 3,
      tried: "With my maths group I asked about the column method three weeks after we had left it, no warning, on whiteboards. Then again a fortnight later beside fractions.",
      changed: "The first time about half could start. The second time nearly everybody could, and two explained it to a partner without being asked.",
      reflection: "I had thought it was gone because I had taught it badly. It was gone because we had not touched it. Five minutes twice did more than the hour that I would have planned.",
    },
    {
      title: "Time to think", begun: 24, done: 9, read: 2,
      tried: "Two weeks of guided reading. I asked, counted to five on my fingers under the desk, then invited somebody. After each answer I counted to three again.",
      changed: "On the second Tuesday somebody who had not spoken since September corrected me, and was right. Answers got longer; mine got shorter.",
      reflection: "The silence was for me, not for them: they used it at once, I had to learn to bear it. I will keep the second pause. Calling on people works only because they have had the first.",
    },
  ],
  open: {
    title: "Feedback that is used", begun: 5, wrote: 2, read: 1,
    tried: "Read all thirty science books on Sunday and wrote on none. One thing most had right: the drawing. One that many had not: the reason for their prediction.",
    changed: "",
    reflection: "",
  },
} as const;
