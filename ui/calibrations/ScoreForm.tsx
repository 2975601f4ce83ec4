/** A contact that is scored blind: where it is found, the form, and the one button. */
import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import type { SheetQuestion } from "../api/generated";
import type { FormState } from "../app/commandForm";
import { useActions } from "../app/actions";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { Notice } from "../parts/Notice";
import { MarkFields, focusOnQuestion } from "../quality/MarkFields";
import type { Marks } from "../quality/marks";
import classes from "./calibrations.module.css";

export function ScoreForm(props: {
  /** Where it is found, and which channel it came by. */
  reference: string;
  channel: string;
  scorecard: string;
  questions: SheetQuestion[];
  marks: Marks;
  form: FormState;
  problem: (field: string) => string | null;
  verb: string;
  /** What happens to the marks. */
  children: ReactNode;
}) {
  const { t, say } = useWords();
  const { form, marks, problem } = props;
  useActions({ "calibrate-keep": form.onSubmit });
  const all = problem("marks");
  const whole = useRef<HTMLFormElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The form is what one came for: the first key is already an answer.
  useEffect(() => {
    focusOnQuestion(whole.current, 0);
  }, []);
  return (
    <form
      ref={whole}
      onSubmit={(event) => {
        event.preventDefault();
        form.onSubmit();
      }}
    >
      <dl className={classes.facts}>
        <div>
          <dt>{t("check-sheet-contact")}</dt>
          <dd>{props.reference}</dd>
        </div>
        <div>
          <dt>{t("check-sheet-channel")}</dt>
          <dd>{props.channel}</dd>
        </div>
        <div>
          <dt>{t("check-sheet-scorecard")}</dt>
          <dd>{props.scorecard}</dd>
        </div>
      </dl>
      <p className={classes.intro}>{props.children}</p>
      <MarkFields asked={props.questions} marks={marks} problem={problem} onEnd={() => keep.current?.focus()} />
      <div role="status">
        {all && <Notice tone="soon">{all}</Notice>}
        {form.refusal && <Notice tone="soon">{say(form.refusal)}</Notice>}
      </div>
      <div className={classes.end}>
        <Button
          ref={keep}
          type="submit"
          variant="filled"
          disabled={!form.ready}
          loading={form.busy}
          rightSection={<Keys keys="Mod+Enter" />}
        >
          {props.verb}
        </Button>
        {marks.left > 0 && <span className={classes.quiet}>{t("calibrate-left", { count: marks.left })}</span>}
      </div>
    </form>
  );
}

