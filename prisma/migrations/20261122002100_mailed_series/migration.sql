-- How a date was said to come again when it was mailed, and with whom it was, for the mail that takes all its weeks out.
ALTER TABLE "mailed_date" ADD COLUMN "everyWeeks" INTEGER;
ALTER TABLE "mailed_date" ADD COLUMN "withId" UUID;
