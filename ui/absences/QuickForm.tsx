/**
 * One line says who is away, and when: `frida`, `sick bram mon-wed`, `cilla 30 nov - 11 dec`. What it means stands below
 * while it is typed, in the words of the core; Enter writes just that down, and leads to who could cover.
 */
import { Anchor, Checkbox, Radio, Stack, TextInput } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { AbsenceKind, UnderstoodAbsence } from "../api/generated";
import { useAnswer, useSettled } from "../api/hooks";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DialogForm } from "../parts/FormDialog";
import { LogForm } from "./DaysForm";
import { KindField } from "./KindField";
import classes from "./absences.module.css";
import { LIST, findCover } from "./ways";

/** Short: Enter waits for it. */
const SETTLED_AFTER = 80;

interface Props {
  begin: string;
  asks: boolean;
  onClose: () => void;
}

export function QuickForm(props: Props) {
  const { t } = useWords();
  const [fields, setFields] = useState<UnderstoodAbsence | "empty" | null>(null);
  if (fields !== null)
    return <LogForm begin={fields === "empty" ? null : fields} asks={props.asks} onClose={props.onClose} />;
  return (
    <Line
      {...props}
      toFields={(understood) => (
        <Anchor
          component="button"
          type="button"
          className={classes.toFields}
          onClick={() => setFields(understood ?? "empty")}
        >
          {t("away-to-fields")}
        </Anchor>
      )}
    />
  );
}

function Line({ begin, asks: asksFirst, onClose, toFields }: Props & { toFields: (understood: UnderstoodAbsence | null) => React.ReactNode }) {
  const { t, say } = useWords();
  const [text, setText] = useState(begin);
  const [kind, setKind] = useState<AbsenceKind | null>(null);
  const [asks, setAsks] = useState(asksFirst);
  const { understood, choices, unclear, settled, choose, step } = useUnderstood(text, kind);
  const input = understood && inputOf(understood);
  const { form } = useCommandForm(asks ? "absences.request" : "absences.log", input, (done) => {
    onClose();
    go(asks ? LIST : findCover(done.value));
  });
  const enter = useEnter(settled, () => {
    if (form.ready && form.refusal === null) form.onSubmit();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && choices.length > 1) {
      event.preventDefault();
      step(by);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      enter();
    }
  };
  return (
    <DialogForm form={form} verb={t(asks ? "away-log-request" : "away-log-do")} onClose={onClose}>
      <TextInput
        label={t("away-line")}
        description={t("away-no-cause")}
        placeholder={t("away-line-example")}
        value={text}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.understood} role="status">
        {understood !== null && choices.length === 1 && <p className={classes.sentence}>{say(understood.sentence)}</p>}
        {choices.length > 1 && <p className={classes.quiet}>{t("away-several")}</p>}
        {understood === null && (
          <p className={classes.quiet}>
            {unclear !== null ? say(unclear) : t(text.trim() === "" || !settled ? "away-line-hint" : "away-line-nobody")}
          </p>
        )}
      </div>
      {choices.length > 1 && (
        <Radio.Group label={t("away-who")} value={understood?.person ?? ""} onChange={choose}>
          <Stack gap="xs" mt={6}>
            {choices.map(({ person, sentence }) => (
              <Radio key={person} value={person} label={say(sentence)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <KindField value={kind ?? understood?.kind ?? null} onChange={setKind} />
      <Checkbox
        label={t("away-asks")}
        checked={asks}
        disabled={understood?.kind === "sick"}
        onChange={(event) => setAsks(event.currentTarget.checked)}
      />
      {toFields(understood)}
    </DialogForm>
  );
}

/** What the line means so far, and which of several people is meant. */
function useUnderstood(text: string, kind: AbsenceKind | null) {
  const typed = text.trim();
  const asked = useSettled(typed, SETTLED_AFTER);
  const answer = useAnswer("absences.understand", { text: asked, kind }, { enabled: asked !== "", keepPrevious: true });
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = typed === "" ? [] : (answer.data?.absences ?? []);
  const at = Math.max(
    0,
    choices.findIndex(({ person }) => person === chosen),
  );
  return {
    choices,
    understood: choices[at] ?? null,
    unclear: typed === "" ? null : (answer.data?.unclear ?? null),
    settled: asked === typed && !answer.isFetching,
    choose: setChosen,
    step: (by: number) => setChosen(choices[(at + by + choices.length) % choices.length]?.person ?? null),
  };
}

/** Enter may come before the answer for the last letters: it is kept, and done when that is there. */
function useEnter(settled: boolean, send: () => void): () => void {
  const [entered, setEntered] = useState(false);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    latest.current();
  }, [entered, settled]);
  return () => setEntered(true);
}

function inputOf(understood: UnderstoodAbsence) {
  const { person, kind, from, fromAt, to, toAt, endExpected, reviewOn } = understood;
  return { person, kind, from, fromAt, to, toAt, endExpected, reviewOn };
}
