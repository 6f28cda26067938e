-- A choice keeps the head's word, or the executives', as it stood when it was made: what is said afterwards changes the nomination and not what was known then.
ALTER TABLE "nomination_choice" ADD COLUMN "supported" BOOLEAN;

-- What was chosen before this: the word that stands, where it had been said by then.
ALTER TABLE nomination NO FORCE ROW LEVEL SECURITY;
ALTER TABLE nomination_choice NO FORCE ROW LEVEL SECURITY;
ALTER TABLE nomination_choice DISABLE TRIGGER a_place_for_each_offer;
UPDATE nomination_choice c SET supported = n.supports FROM nomination n WHERE n."trustId" = c."trustId" AND n.id = c."nominationId" AND n."supportedAt" <= c."chosenAt";
ALTER TABLE nomination_choice ENABLE TRIGGER a_place_for_each_offer;
ALTER TABLE nomination_choice FORCE ROW LEVEL SECURITY;
ALTER TABLE nomination FORCE ROW LEVEL SECURITY;

-- The database says it, whatever the writer wrote.
CREATE FUNCTION keeps_whose_word_it_had() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.supported := (SELECT n.supports FROM nomination n WHERE n."trustId" = NEW."trustId" AND n.id = NEW."nominationId");
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_whose_word_it_had BEFORE INSERT ON nomination_choice FOR EACH ROW EXECUTE FUNCTION keeps_whose_word_it_had();
