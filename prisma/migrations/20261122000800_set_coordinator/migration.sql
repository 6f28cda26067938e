-- The duty of forming action-learning sets. A value of an enum is used by later migrations alone.
ALTER TYPE "duty" ADD VALUE 'set_coordinator';
