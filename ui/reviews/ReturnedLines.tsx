/** What HR said about promises of this center: questions to answer, and decisions of which the employee is to be told. */
import { Button, Stack, TextInput, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { Day } from "../api/values";
import type { InformedWay, ReturnedLine } from "../api/generated";
import { useCommandForm } from "../app/commandForm";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Line, LineList } from "../parts/LineList";
import { ListChoice, Words } from "../review_cases/fields";
import { INFORMED_WORDS } from "../review_cases/lists";
import { useEventWords } from "../review_cases/useEventWords";
import classes from "./reviews.module.css";

type Doing = { verb: "answer" | "inform"; line: ReturnedLine };

/** `withPromise`: whose promise each is about stands at it, with the way there. */
export function ReturnedLines(props: { lines: ReturnedLine[]; withPromise?: boolean; preview?: boolean }) {
  const { t } = useWords();
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  return (
    <>
      <LineList>
        {props.lines.map((line) => (
          <Returned
            key={line.entry}
            line={line}
            withPromise={props.withPromise}
            onDo={props.preview ? null : (verb) => setDoing({ verb, line })}
          />
        ))}
      </LineList>
      <FormDialog
        opened={doing !== null}
        onClose={close}
        title={
          doing?.verb === "inform" ? t("hr-inform-title", { name: doing.line.name }) : t("hr-answer-title")
        }
        size={560}
      >
        {doing?.verb === "answer" && <AnswerForm line={doing.line} onClose={close} />}
        {doing?.verb === "inform" && <InformForm line={doing.line} onClose={close} />}
      </FormDialog>
    </>
  );
}

function Returned(props: {
  line: ReturnedLine;
  withPromise?: boolean;
  onDo: ((verb: Doing["verb"]) => void) | null;
}) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { line, onDo } = props;
  const { title, words, by } = useEventWords()(line.event);
  const Said = line.struck ? "s" : "span";
  const isOpen = onDo !== null && !readOnly && !line.struck;
  const asks = line.event.kind === "case_question" && line.answer === null;
  const tells = line.event.kind === "case_decision" && line.informed.length === 0;
  return (
    <Line
      glyph={asks || tells ? "half" : "ring"}
      tone={asks || tells ? "soon" : "quiet"}
      why={
        <>
          <p>{by === "" ? day(line.on) : t("hr-returned-by", { name: by, day: day(line.on) })}</p>
          {line.struck && <p>{t("case-step-struck")}</p>}
          {line.answer && (
            <p className={classes.theirs}>
              {t("hr-returned-answered", {
                name: line.answer.by,
                day: day(line.answer.on),
                words: line.answer.words,
              })}
            </p>
          )}
          {line.informed.map((told) => (
            <p key={`${told.on} ${told.by}`} className={classes.theirs}>
              {t("hr-returned-told", { name: told.by, day: day(told.on), way: t(INFORMED_WORDS[told.way]) })}
              {told.reply !== "" && ` ${t("promise-page-quote", { words: told.reply })}`}
            </p>
          ))}
        </>
      }
      button={
        <>
          {isOpen && asks && (
            <Button size="compact-sm" variant="filled" onClick={() => onDo("answer")}>
              {t("hr-answer")}
              <VisuallyHidden>: {line.what}</VisuallyHidden>
            </Button>
          )}
          {isOpen && tells && (
            <Button size="compact-sm" variant="filled" onClick={() => onDo("inform")}>
              {t("hr-inform", { name: line.name })}
            </Button>
          )}
          {props.withPromise && onDo !== null && (
            <Button size="compact-sm" onClick={() => go({ screen: "promise", commitment: line.commitment })}>
              {t("hr-to-promise")}
              <VisuallyHidden>: {line.what}</VisuallyHidden>
            </Button>
          )}
        </>
      }
    >
      {props.withPromise && <b>{t("promises-about", { name: line.name, what: line.what })} </b>}
      <p>
        <Said>{title}</Said>
      </p>
      {words !== "" && <p className={classes.words}>{words}</p>}
    </Line>
  );
}

function AnswerForm({ line, onClose }: { line: ReturnedLine; onClose: () => void }) {
  const { t } = useWords();
  const [words, setWords] = useState("");
  const input = words.trim() === "" ? null : { entry: line.entry, words };
  const { form, problem } = useCommandForm("reviews.answer", input, onClose);
  const asked = useEventWords()(line.event);
  return (
    <DialogForm form={form} verb={t("hr-answer-do")} onClose={onClose}>
      <p className={classes.quiet}>{t("promises-about", { name: line.name, what: line.what })}</p>
      <p>{asked.words}</p>
      <Words
        label={t("hr-answer-words")}
        description={t("hr-answer-hint")}
        value={words}
        onChange={setWords}
        error={problem("words")}
        required
        autoFocus
      />
    </DialogForm>
  );
}

/** The finding and the decision stand above, so that the leader says just that; the employee's words are kept as said. */
function InformForm({ line, onClose }: { line: ReturnedLine; onClose: () => void }) {
  const { t } = useWords();
  const { today, settings } = useHouse();
  const [way, setWay] = useState<InformedWay | null>(null);
  const [by, setBy] = useState(settings.leaderName);
  const [on, setOn] = useState<Day | null>(today);
  const [reply, setReply] = useState("");
  const input = way && on !== null ? { entry: line.entry, way, by: by.trim() || null, on, reply } : null;
  const { form, problem } = useCommandForm("reviews.inform", input, onClose);
  const decided = useEventWords()(line.event);
  return (
    <DialogForm form={form} verb={t("case-inform-do")} onClose={onClose}>
      <Stack gap={2}>
        <p className={classes.quiet}>{t("promises-about", { name: line.name, what: line.what })}</p>
        <p>{decided.title}</p>
        {decided.words !== "" && <p>{decided.words}</p>}
      </Stack>
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
        label={t("hr-inform-reply", { name: line.name })}
        description={t("case-answer-words-hint")}
        value={reply}
        onChange={setReply}
        error={problem("reply")}
      />
    </DialogForm>
  );
}
