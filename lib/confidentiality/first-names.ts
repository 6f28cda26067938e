/** First names that are common among children in England; with a surname or beside a word such as 'pupil' they may mean a child. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    "Aaliyah Aarav Aaron Abdullah Abigail Adam Ada Aisha Albert Albie Alex Alexander Alfie Ali Alice Amelia Amelie Amir Amira Amy Anaya Anna " +
    "Annabelle Arabella Archer Archie Aria Arlo Arthur Arya Asher Aurora Ava Ayaan Ayesha Beatrice Bella Ben Benjamin Beth Billy Blake Bobby Bonnie " +
    "Bradley Brandon Caleb Callum Cameron Carter Charlie Charlotte Chloe Clara Cody Connor Daisy Daniel Darcie Darcey David Delilah Dexter Dylan Eden " +
    "Edith Edward Eleanor Eliana Elijah Eliza Elizabeth Ella Ellie Elliot Elliott Elsie Emilia Emily Emma Erin Ethan Eva Evelyn Evie Ezra Faith Fatima " +
    "Felix Finley Finn Florence Francesca Frankie Freddie Frederick Freya Gabriel George Georgia Grace Gracie Grayson Hannah Harley Harper Harriet " +
    "Harrison Harry Harvey Heidi Henry Hugo Hunter Ibrahim Iris Isaac Isabel Isabella Isabelle Isaiah Isla Ivy Jack Jackson Jacob Jake James Jamie " +
    "Jasmine Jaxon Jayden Jenson Jessica Jonah Joseph Joshua Jude Kai Kaiden Kayden Kayleigh Kian Kyle Lacey Layla Leah Lena Leo Leon Lewis Lexi Liam " +
    "Lily Lilly Logan Lola Lottie Louie Louis Luca Lucas Lucy Luke Luna Lyla Mabel Maddison Maisie Maria Martha Maryam Mason Matilda Matthew Max Maya " +
    "Megan Mia Michael Mila Millie Milo Mohammad Mohammed Molly Muhammad Musa Myles Nancy Nathan Nevaeh Niamh Noah Nora Olive Oliver Olivia Ollie Omar " +
    "Oscar Otis Owen Penelope Phoebe Poppy Quinn Ralph Raphael Reggie Reuben Riley Robert Robyn Roman Ronnie Rory Rosie Rowan Ruby Rupert Ryan Samuel " +
    "Sara Sarah Sebastian Sienna Skye Sofia Sophia Sophie Stanley Summer Tala Teddy Tegan Thea Theo Theodore Thomas Tobias Toby Tommy Tyler Violet " +
    "William Willow Yusuf Zach Zachary Zahra Zainab Zak Zara Zayn Zoe"
  ).split(" "),
);

/** First names that are also everyday words of school life; alone they mean nothing. */
export const alsoWords: ReadonlySet<string> = new Set(["Summer", "Grace", "Faith", "Eden", "Olive", "Violet", "Willow", "Poppy", "Daisy", "Ivy", "Iris", "Rowan", "Hunter", "Harper", "Mason", "Carter", "Archer", "Aurora", "Max", "Sky"]);
