/** Somebody's own view of a contact, first and blind: what they see of each question, and in their own words. */
import { Button, Textarea } from "@mantine/core";
import { useRef, useState, useEffect } from "react";
import type { CheckPage, Way } from "../api/generated";
import { problemAt, useCommand } from "../api/hooks";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { MarkFields, focusOnQuestion } from "./MarkFields";
import classes from "./marks.module.css";
import { useMarks } from "./marks";

interface Props {
  page: CheckPage;
  way: Way;
  onDone: () => void;
}

export function OwnView({ page, way, onDone }: Props) {
  const { t, say } = useWords();
  const marks = useMarks(page.items.length);
  const [words, setWords] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  // On the screen that was handed over there is no toast: its Undo would be the leader's.
  const keep = useCommand("quality.self_assess", { quiet: way === "hand_over" });
  const problem = (name: string) => {
    const found = problemAt(keep.error, name);
    return found && say(found);
  };
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    focusOnQuestion(root.current, 0);
  }, []);
  return (
    <form
      ref={root}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (marks.complete === null || keep.isSuccess) return;
        keep.mutate(
          { evaluation: page.evaluation, marks: marks.complete, words: words.trim(), way },
          { onSuccess: onDone },
        );
      }}
    >
      <MarkFields asked={page.items} marks={marks} problem={problem} onEnd={() => field.current?.focus()} />
      {problem("marks") && <Notice tone="soon">{problem("marks")}</Notice>}
      <Textarea
        ref={field}
        label={t("own-words")}
        description={t("own-words-why")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={problem("words")}
        autosize
        minRows={2}
      />
      {keep.error && keep.error.kind !== "invalid" && <Notice tone="soon">{say(keep.error)}</Notice>}
      <div className={classes.end}>
        <Button type="submit" variant="filled" disabled={marks.complete === null} loading={keep.isPending || keep.isSuccess}>
          {t("own-keep")}
        </Button>
        {marks.left > 0 && <span className={classes.why}>{t("check-left", { count: marks.left })}</span>}
      </div>
    </form>
  );
}
