/**
 * The questions of a form with what was seen of each. While a question has the focus, 1 2 3 and N answer it and go on to the
 * next one; where something is missing, that is asked first, and Enter goes on.
 */
import { Radio, TextInput } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";
import { flushSync } from "react-dom";
import type { CriticalClass, ItemKind, Mark } from "../api/generated";
import { useWords } from "../app/words";
import { Critical } from "./Critical";
import { MARKS, MARK_KEYS, MARK_WORDS } from "./lists";
import classes from "./marks.module.css";
import type { Marks } from "./marks";

export interface Asked {
  question: string;
  kind: ItemKind;
  critical: CriticalClass;
  great: string;
  example: string;
}

interface Props {
  asked: Asked[];
  marks: Marks;
  /** What was missing is asked of each that is not there yet. */
  withMissing?: true;
  problem: (field: string) => string | null;
  /** After the last question. */
  onEnd: () => void;
}

export function MarkFields({ asked, marks, withMissing, problem, onEnd }: Props) {
  const root = useRef<HTMLOListElement>(null);
  const goTo = (at: number) => {
    if (!focusOnQuestion(root.current, at)) onEnd();
  };
  const onMark = (at: number, mark: Mark) => {
    flushSync(() => marks.mark(at, mark));
    const field = root.current?.querySelector<HTMLElement>(`[data-question="${at}"] [data-missing]`);
    if (field) field.focus();
    else goTo(at + 1);
  };
  return (
    <ol className={classes.questions} ref={root}>
      {asked.map((question, at) => (
        // A question has no identity but its place on the form.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={classes.question} data-question={at}>
          <What asked={question} />
          <div className={classes.answer}>
            <MarkChoice asked={question} value={marks.list[at] ?? null} onChange={(mark) => marks.mark(at, mark)} onKey={(mark) => onMark(at, mark)} />
            {problem(`marks.${at}`) && <p className={classes.problem}>{problem(`marks.${at}`)}</p>}
            {withMissing && marks.list[at] === "1" && (
              <Missing
                value={marks.missing[at] ?? ""}
                onChange={(text) => marks.write(at, text)}
                error={problem(`missing.${at}`)}
                onNext={() => goTo(at + 1)}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Goes to a question's answer; false where there is no such question. */
export function focusOnQuestion(within: ParentNode | null, at: number): boolean {
  const question = within?.querySelector(`[data-question="${at}"]`);
  const field = question?.querySelector<HTMLElement>("input[type=radio]:checked, input[type=radio]");
  field?.focus();
  field?.scrollIntoView({ block: "nearest" });
  return field != null;
}

function What({ asked }: { asked: Asked }) {
  const { question, great, example, critical } = asked;
  return (
    <div>
      <p className={classes.what}>
        {question} <Critical of={critical} />
      </p>
      <p className={classes.great}>{great}</p>
      {example !== "" && <p className={classes.example}>{example}</p>}
    </div>
  );
}

/** One answer of three or four. The keys work while it has the focus, and nowhere else. */
export function MarkChoice(props: {
  asked: Asked;
  value: Mark | null;
  onChange: (mark: Mark) => void;
  /** By its key; goes on. */
  onKey: (mark: Mark) => void;
}) {
  const { t } = useWords();
  const { asked, value, onChange, onKey } = props;
  const offered = MARKS[asked.kind];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const mark = offered.find((mark) => mark === event.key.toLowerCase());
    if (mark === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onKey(mark);
  };
  return (
    <Radio.Group aria-label={asked.question} value={value} onChange={(mark) => onChange(mark as Mark)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the radios inside. */}
      <div className={classes.marks} onKeyDown={onKeyDown}>
        {offered.map((mark) => (
          <Radio
            key={mark}
            size="md"
            value={mark}
            label={
              <>
                <kbd className={classes.key}>{MARK_KEYS[mark]}</kbd> {t(MARK_WORDS[asked.kind][mark])}
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}

function Missing(props: { value: string; onChange: (text: string) => void; error: string | null; onNext: () => void }) {
  const { t } = useWords();
  return (
    <TextInput
      data-missing
      label={t("check-what-missing")}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      error={props.error}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        props.onNext();
      }}
    />
  );
}
