/**
 * The form of a scorecard, to be scored by keyboard: 1, 2, 3 or N gives the question its mark and goes on to the next
 * one, and after the last to what sends the form. Arrow keys and the mouse do as they do with any choice.
 */
import { Radio } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { CriticalClass, SheetQuestion } from "../api/generated";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { MARKS, type Marks, markOfKey, wordOfMark } from "./marks";
import classes from "./calibrations.module.css";

const CRITICAL_WORDS: Record<CriticalClass, string | null> = {
  none: null,
  customer: "calibrate-critical-customer",
  business: "calibrate-critical-business",
  compliance: "calibrate-critical-compliance",
};

export function MarkFields(props: {
  questions: SheetQuestion[];
  marks: Marks;
  problem: (field: string) => string | null;
}) {
  const { questions, marks, problem } = props;
  const list = useRef<HTMLOListElement>(null);
  const goTo = (at: number) => {
    const radios = list.current?.children[at]?.querySelectorAll<HTMLInputElement>("input[type=radio]");
    const chosen = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0];
    if (chosen) chosen.focus();
    else list.current?.closest("form")?.querySelector<HTMLElement>("button[type=submit]")?.focus();
  };
  // The form is what one came for: the first key is already an answer.
  useEffect(() => {
    list.current?.querySelector<HTMLInputElement>("input[type=radio]")?.focus();
  }, []);
  const onKey = (at: number) => (event: KeyboardEvent) => {
    const question = questions[at];
    if (question === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = markOfKey(event.key, question.kind);
    if (mark === null) return;
    event.preventDefault();
    event.stopPropagation();
    marks.set(at, mark);
    // Once the submit button is no longer disabled.
    requestAnimationFrame(() => goTo(at + 1));
  };
  return (
    <ol className={classes.form} ref={list}>
      {questions.map((question, at) => (
        // A question has no identity but its place in the form.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={classes.asked} onKeyDown={onKey(at)}>
          <Question question={question} number={at + 1} />
          <div>
            <Radio.Group
              aria-label={question.question}
              value={marks.list[at] ?? null}
              onChange={(mark) => marks.set(at, mark as NonNullable<(typeof marks.list)[number]>)}
            >
              <Choices question={question} />
            </Radio.Group>
            {problem(`marks.${at}`) && <p className={classes.problem}>{problem(`marks.${at}`)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Question({ question, number }: { question: SheetQuestion; number: number }) {
  const { t } = useWords();
  const critical = CRITICAL_WORDS[question.critical];
  return (
    <div>
      <p className={classes.what}>
        {number}. {question.question}
      </p>
      <p className={classes.quiet}>{question.great}</p>
      {question.example && <p className={classes.example}>{question.example}</p>}
      {critical && <p className={classes.quiet}>{t(critical)}</p>}
    </div>
  );
}

function Choices({ question }: { question: SheetQuestion }) {
  const { t } = useWords();
  return (
    <div className={classes.choices}>
      {MARKS[question.kind].map((mark) => (
        <Radio
          key={mark}
          size="md"
          value={mark}
          label={
            <>
              {t(wordOfMark(mark, question.kind))} <Keys keys={mark.toUpperCase()} />
            </>
          }
        />
      ))}
    </div>
  );
}
