/** What HR found, what should be done about it, what will be, and that the employee knows. */
import { Checkbox, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Facet, FindingKind, InformedWay, RemedyKind, ReviewDecision } from "../api/generated";
import type { Day } from "../api/values";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { FACETS, FACET_WORDS } from "../commitments/lists";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import type { CaseFormProps } from "./CaseDialogs";
import { ByField, ListChoice, Words } from "./fields";
import { DECISION_WORDS, FINDING_WORDS, INFORMED_WORDS, REMEDY_WORDS } from "./lists";
import classes from "./cases.module.css";

export function FindForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const [finding, setFinding] = useState<FindingKind | null>(null);
  const [missing, setMissing] = useState<Facet[]>([]);
  const [words, setWords] = useState("");
  const [by, setBy] = useState("");
  const input = finding && { case: id, finding, missing, words: words.trim(), by: by.trim() || null };
  const { form, problem } = useCommandForm("review_cases.find", input, onClose);
  const problemOfMissing = problem("missing");
  return (
    <DialogForm form={form} verb={t("case-find-do")} onClose={onClose}>
      <ListChoice
        label={t("case-find-what")}
        words={FINDING_WORDS}
        value={finding}
        onChange={setFinding}
        error={problem("finding")}
        autoFocus
      />
      {finding === "paper" && (
        <Checkbox.Group
          label={t("case-find-missing")}
          value={missing}
          onChange={(values) => setMissing(values as Facet[])}
          error={problemOfMissing}
        >
          <SimpleGrid cols={2} mt={6} spacing="xs" verticalSpacing={6}>
            {FACETS.map((facet) => (
              <Checkbox key={facet} value={facet} label={t(FACET_WORDS[facet])} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      )}
      <Words
        label={t("case-find-words")}
        description={t("case-goes-back-hint")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        required={finding !== null && finding !== "confirmed_kept"}
      />
      <ByField value={by} onChange={setBy} error={problem("by")} />
    </DialogForm>
  );
}

export function RemedyForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const { today } = useHouse();
  const [remedy, setRemedy] = useState<RemedyKind | null>(null);
  const [due, setDue] = useState<Day | null>(null);
  const [words, setWords] = useState("");
  const [by, setBy] = useState("");
  const input = remedy && { case: id, remedy, due, words: words.trim(), by: by.trim() || null };
  const { form, problem } = useCommandForm("review_cases.propose_remedy", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-remedy-do")} onClose={onClose}>
      <ListChoice
        label={t("case-remedy-what")}
        words={REMEDY_WORDS}
        value={remedy}
        onChange={setRemedy}
        error={problem("remedy")}
        autoFocus
      />
      <DateField
        label={t("case-remedy-due")}
        value={due}
        onChange={setDue}
        today={today}
        error={problem("due")}
        required={remedy === "keep_it_by"}
      />
      <Words
        label={t("case-remedy-words")}
        description={t("case-goes-back-hint")}
        value={words}
        onChange={setWords}
        error={problem("words")}
      />
      <ByField value={by} onChange={setBy} error={problem("by")} />
    </DialogForm>
  );
}

export function DecideForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const [decision, setDecision] = useState<ReviewDecision | null>(null);
  const [words, setWords] = useState("");
  const [by, setBy] = useState("");
  const input = decision && { case: id, decision, words: words.trim(), by: by.trim() || null };
  const { form, problem } = useCommandForm("review_cases.decide", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-decide-do")} onClose={onClose}>
      <ListChoice
        label={t("case-decide-what")}
        words={DECISION_WORDS}
        value={decision}
        onChange={setDecision}
        error={problem("decision")}
        autoFocus
      />
      <Words
        label={t("case-decide-words")}
        description={t("case-goes-back-hint")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        required={decision !== null && decision !== "agreed"}
      />
      <ByField value={by} onChange={setBy} error={problem("by")} />
    </DialogForm>
  );
}

/** What the employee said to it is kept in their own words. */
export function InformForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const { today, settings } = useHouse();
  const [by, setBy] = useState(settings.leaderName);
  const [way, setWay] = useState<InformedWay | null>(null);
  const [on, setOn] = useState<Day | null>(today);
  const [reply, setReply] = useState("");
  const input = way && by.trim() !== "" && on !== null ? { case: id, by: by.trim(), way, on, reply } : null;
  const { form, problem } = useCommandForm("review_cases.inform", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-inform-do")} onClose={onClose}>
      <ListChoice
        label={t("case-inform-way")}
        words={INFORMED_WORDS}
        value={way}
        onChange={setWay}
        error={problem("way")}
        autoFocus
      />
      <div className={classes.two}>
        <TextInput
          label={t("case-inform-by")}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
          error={problem("by")}
          required
        />
        <DateField
          label={t("case-inform-on")}
          value={on}
          onChange={setOn}
          today={today}
          direction="back"
          error={problem("on")}
          required
        />
      </div>
      <Words
        label={t("case-inform-reply")}
        description={t("case-answer-words-hint")}
        value={reply}
        onChange={setReply}
        error={problem("reply")}
      />
    </DialogForm>
  );
}

/** One of the few things that is asked about: afterwards nothing more is written into the case. */
export function CloseForm({ case: id, onClose }: CaseFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const [by, setBy] = useState("");
  const input = { case: id, words: words.trim(), by: by.trim() || null };
  const { form, problem } = useCommandForm("review_cases.close", input, onClose);
  return (
    <DialogForm form={form} verb={t("case-close-do")} onClose={onClose}>
      <p>{t("case-close-what")}</p>
      <Words
        label={t("case-close-words")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        autoFocus
      />
      <ByField value={by} onChange={setBy} error={problem("by")} />
    </DialogForm>
  );
}
