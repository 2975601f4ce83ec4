/** Making a promise: to whom, what, by when, and what has to be true first. Stating one anew begins with what was said. */
import { useState } from "react";
import type { CommitmentId, MakePromise, PersonId, PersonLine } from "../api/generated";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useUndo } from "../app/reactions";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm } from "../parts/FormDialog";
import { PersonPicker } from "../parts/PersonPicker";
import type { VerbFormProps } from "./OpenPromiseDialog";
import { usePeople } from "./PartyField";
import type { NewPromise } from "./PromiseActions";
import { TermsForm } from "./TermsForm";
import { EMPTY_TERMS, type TermsFields, fromTerms, toTerms } from "./termsFields";

/** What the core says while nobody is named for the work that is left behind. */
const ASKS_COVER = ["promise-asks-cover", "promise-asks-cover-open"];

/** Enough to try it: the rest may still be missing. */
function isTryable(fields: TermsFields): boolean {
  return fields.what.trim() !== "";
}

function isComplete(fields: TermsFields): boolean {
  return isTryable(fields) && (fields.noDate || fields.due !== null);
}

function useMakeForm(input: MakePromise | null, complete: boolean, onClose: () => void) {
  const { t, say } = useWords();
  const toasts = useToasts();
  const undo = useUndo();
  return useCommandForm(
    "commitments.make",
    complete ? input : null,
    ({ act, title, value }) => {
      onClose();
      const back = act === null ? undefined : { words: t("app-undo"), keys: "Mod+Z", run: () => undo(act) };
      toasts.show(say(title), back, { words: t("promises-see-receipt"), run: () => go(receiptOf(value)) });
    },
    { quiet: true, trial: input },
  );
}

function receiptOf(commitment: CommitmentId): string {
  return `/promises/${commitment}/receipt`;
}

export function MakePromiseForm({ person: preset, draft, onClose }: NewPromise & { onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const people = usePeople();
  const [person, setPerson] = useState<PersonId | null>(draft?.person ?? preset ?? null);
  const [fields, setFields] = useState<TermsFields>({
    ...EMPTY_TERMS,
    what: draft?.text ?? "",
    due: draft?.due ?? null,
  });
  const [cover, setCover] = useState<PersonId | null>(null);
  const [promisedOn, setPromisedOn] = useState<Day | null>(draft?.saidOn ?? calendar.today);
  const name = people.find((line) => line.person === person)?.name ?? draft?.name ?? "";
  const said = { ...toTerms(fields, people), cover, ...(draft && { draft: draft.draft }) };
  const input =
    person !== null && promisedOn !== null && isTryable(fields) ? { ...said, person, promisedOn } : null;
  const { form, problem } = useMakeForm(input, isComplete(fields), onClose);
  // The core knows which promises leave work behind, and asks; the question stays while it is answered.
  const leavesWork =
    cover !== null ||
    fields.conditions.some((condition) => condition.what === "cover") ||
    form.consequences.some(({ key }) => ASKS_COVER.includes(key));
  // As a field it is asked; it needn't be asked below as well.
  const consequences = form.consequences.filter(({ key }) => !ASKS_COVER.includes(key));
  return (
    <DialogForm form={{ ...form, consequences }} verb={t("promises-make-do")} onClose={onClose}>
      <PersonPicker
        label={t("promises-to-whom")}
        people={people}
        value={person}
        onChange={setPerson}
        autoFocus={person === null}
        error={problem("person")}
      />
      <TermsForm
        fields={fields}
        set={(change) => setFields((now) => ({ ...now, ...change }))}
        problem={problem}
        name={name}
        people={people}
        autoFocus={person !== null}
        cover={
          person !== null &&
          leavesWork && (
            <CoverField
              name={name}
              due={fields.due}
              people={people.filter((line) => line.person !== person)}
              value={cover}
              onChange={setCover}
              error={problem("cover")}
            />
          )
        }
        saidOn={
          <DateField
            {...calendar}
            direction="back"
            label={t("promises-said-on")}
            value={promisedOn}
            onChange={setPromisedOn}
            error={problem("promisedOn")}
          />
        }
      />
    </DialogForm>
  );
}

/** Who does the old work, from the day the promise is due. Nobody yet is an answer too. */
function CoverField(props: {
  name: string;
  due: Day | null;
  people: PersonLine[];
  value: PersonId | null;
  onChange: (person: PersonId | null) => void;
  error: string | null;
}) {
  const { t, day } = useWords();
  const { name, due, ...rest } = props;
  const label =
    due === null ? t("promises-cover-who", { name }) : t("promises-cover-who-from", { name, day: day(due) });
  return <PersonPicker {...rest} label={label} placeholder={t("promises-cover-later")} clearable />;
}

/** New terms, after the employee saw them differently or when a successor renegotiates. The first ones stay readable. */
export function RestateForm({ page, onClose }: VerbFormProps) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  const people = usePeople();
  const [fields, setFields] = useState<TermsFields>(() => fromTerms(page.terms, people));
  const input = isTryable(fields) ? { ...toTerms(fields, people), commitment } : null;
  const { form, problem } = useCommandForm(
    "commitments.restate",
    isComplete(fields) ? input : null,
    onClose,
    {
      trial: input,
    },
  );
  return (
    <DialogForm form={form} verb={t("promises-restate-do")} onClose={onClose}>
      <TermsForm
        fields={fields}
        set={(change) => setFields((now) => ({ ...now, ...change }))}
        problem={problem}
        name={name}
        people={people}
        autoFocus
      />
    </DialogForm>
  );
}
