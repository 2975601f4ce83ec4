/** What is said of a contact: what was good first, an answer to each question, and one thing to try. */
import { Button, TextInput, Textarea } from "@mantine/core";
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Evaluate } from "../api/generated";
import { useActions } from "../app/actions";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { type Asked, MarkFields, focusOnQuestion } from "./MarkFields";
import classes from "./marks.module.css";
import { useHalfTyped } from "./halfTyped";
import { type Marked, useMarks } from "./marks";

interface Props {
  asked: Asked[];
  /** Which contact; null as long as that is not told. */
  input: Partial<Evaluate> | null;
  /** By what it is found again when it is left half typed: the contact. */
  what: string | null;
  goodField?: RefObject<HTMLTextAreaElement | null>;
  onKept: () => void;
  autoFocus?: boolean;
}

/** Enter goes on in a field of one thought; Ctrl Enter keeps all of it from anywhere. */
function onEnter(next: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next();
  };
}

interface Typed extends Marked {
  good: string;
  next: string;
}

export function CheckForm({ asked, input, what, goodField, onKept, autoFocus }: Props) {
  const { t } = useWords();
  const { before: left, keep, forget } = useHalfTyped<Typed>(what, true);
  // Answers to another form are no answers to this one.
  const before = left?.list.length === asked.length ? left : undefined;
  const marks = useMarks(asked.length, before);
  const [good, setGood] = useState(before?.good ?? "");
  const [next, setNext] = useState(before?.next ?? "");
  const { evaluator, field: byWhom } = useEvaluator();
  const root = useRef<HTMLFormElement>(null);
  const tryNext = useRef<HTMLTextAreaElement>(null);
  const { complete, missing } = marks;
  const whole =
    input !== null && complete !== null && good.trim() !== ""
      ? { ...input, good: good.trim(), marks: complete, missing, tryNext: next.trim(), evaluator }
      : null;
  const { form, problem } = useCommandForm("quality.evaluate", whole, () => {
    forget();
    onKept();
  });
  const { list } = marks;
  useEffect(() => {
    if (good !== "" || next !== "" || list.some((mark) => mark !== null)) keep({ good, next, list, missing });
  }, [keep, good, next, list, missing]);
  useActions({ "check-keep": form.onSubmit });
  useEffect(() => {
    if (form.sendFailure?.kind === "invalid") root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.sendFailure]);
  return (
    <form
      ref={root}
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.onSubmit();
      }}
    >
      <Textarea
        ref={goodField}
        label={t("check-good")}
        description={t("check-good-why")}
        value={good}
        onChange={(event) => setGood(event.currentTarget.value)}
        onKeyDown={onEnter(() => focusOnQuestion(root.current, 0))}
        error={problem("good")}
        autoFocus={autoFocus}
        autosize
        minRows={1}
        required
      />
      <MarkFields asked={asked} marks={marks} withMissing problem={problem} onEnd={() => tryNext.current?.focus()} />
      <div className={classes.last}>
        <Textarea
          ref={tryNext}
          label={t("check-try")}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
          onKeyDown={onEnter(() => root.current?.querySelector<HTMLElement>("button[type=submit]")?.focus())}
          error={problem("tryNext")}
          autosize
          minRows={1}
        />
        {byWhom(problem("evaluator"))}
      </div>
      <End form={form} left={marks.left} good={good} which={input !== null} />
    </form>
  );
}

/** Who checks; the leader unless somebody else is named. */
function useEvaluator() {
  const { t } = useWords();
  const { settings } = useHouse();
  const [name, setName] = useState(settings.leaderName);
  const own = name.trim() === "" || name.trim() === settings.leaderName;
  const field = (error: string | null) => (
    <TextInput label={t("check-by")} value={name} onChange={(event) => setName(event.currentTarget.value)} error={error} />
  );
  return { evaluator: own ? null : name.trim(), field };
}

/** What it comes to, told once everything is answered; what is still open; and the one button. */
function End(props: {
  form: ReturnType<typeof useCommandForm>["form"];
  left: number;
  good: string;
  which: boolean;
}) {
  const { t, say } = useWords();
  const { form, left, good, which } = props;
  const open = !which
    ? t("check-left-which")
    : good.trim() === ""
      ? t("check-left-good")
      : left > 0
        ? t("check-left", { count: left })
        : null;
  return (
    <>
      <div role="status" className={classes.told}>
        {form.consequences.map((consequence, place) => (
          // Two fields may each have lost a number: the same sentence twice.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <p key={place} className={consequence.key === "check-comes-to" ? classes.score : undefined}>
            {say(consequence)}
          </p>
        ))}
        {form.refusal && <Notice tone="soon">{say(form.refusal)}</Notice>}
        {form.otherProblems().map((problem) => (
          <Notice key={problem.field + problem.key} tone="soon">
            {say(problem)}
          </Notice>
        ))}
      </div>
      <div className={classes.end}>
        <Button
          type="submit"
          variant="filled"
          disabled={!form.ready || form.refusal !== null}
          loading={form.busy}
          rightSection={<Keys keys="Mod+Enter" />}
        >
          {t("check-keep")}
        </Button>
        {open !== null && <span className={classes.why}>{open}</span>}
      </div>
    </>
  );
}
