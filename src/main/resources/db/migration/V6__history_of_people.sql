-- What health was shown on a day hangs on the person's status and birth date as well as on the plan.
ALTER TABLE person
  ADD KEY person_superseded_by (superseded_by),
  ADD SYSTEM VERSIONING;
