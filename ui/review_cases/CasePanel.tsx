/** A case: what a reviewer must keep in mind, what was asked and answered, and every step, signed and never changed. */
import { Button, VisuallyHidden } from "@mantine/core";
import type { ReviewCaseAsked, ReviewCasePage, ReviewCaseStep } from "../api/generated";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { Notice } from "../parts/Notice";
import { Section } from "../parts/Section";
import type { OpenCaseDialog } from "./CaseDialogs";
import classes from "./cases.module.css";
import { useEventWords } from "./useEventWords";

interface Props {
  page: ReviewCasePage;
  onOpen: (dialog: Omit<OpenCaseDialog, "case">) => void;
}

export function CasePanel(props: Props) {
  const { t, say } = useWords();
  const { page } = props;
  return (
    <>
      {page.conflict && (
        <div className={classes.notice}>
          <Notice
            tone="now"
            button={
              page.may.includes("case_second_reviewer") && (
                <Button className="screen-only" onClick={() => props.onOpen({ verb: "second" })}>
                  {t("case-second-title")}
                </Button>
              )
            }
          >
            {say(page.conflict)}
          </Notice>
        </div>
      )}
      {page.notes.length > 0 && (
        <Section title={t("case-notes")}>
          <ul className={classes.bullets}>
            {page.notes.map((note) => (
              <li key={note.key}>{say(note)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Questions {...props} />
      <Steps steps={page.steps} />
    </>
  );
}

function Questions({ page, onOpen }: Props) {
  const { t } = useWords();
  if (page.questions.length === 0) return null;
  return (
    <Section title={t("case-questions")}>
      <ol className={classes.steps}>
        {page.questions.map((asked) => (
          <Question
            key={asked.question.entry}
            asked={asked}
            onAnswer={
              page.may.includes("case_answer")
                ? () =>
                    onOpen({
                      verb: "answer",
                      question: { entry: asked.question.entry, words: asked.question.words },
                    })
                : null
            }
          />
        ))}
      </ol>
    </Section>
  );
}

function Question({ asked, onAnswer }: { asked: ReviewCaseAsked; onAnswer: (() => void) | null }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const { question, answer } = asked;
  return (
    <li className={classes.step}>
      <time dateTime={question.on}>{day(question.on)}</time>
      <div>
        <p className={classes.stepTitle}>{question.words}</p>
        {answer === null ? (
          <p className={classes.about}>{t("case-question-waits")}</p>
        ) : (
          <>
            <p className={classes.theirs}>{answer.words}</p>
            <p className={classes.about}>{t("case-answered-by", { name: answer.by, day: day(answer.on) })}</p>
          </>
        )}
      </div>
      {answer === null && onAnswer && !readOnly && (
        <Button size="compact-sm" className="screen-only" onClick={onAnswer}>
          {t("case-answer-note")}
          <VisuallyHidden>: {question.words}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}

function Steps({ steps }: { steps: ReviewCaseStep[] }) {
  const { t } = useWords();
  if (steps.length === 0) return null;
  return (
    <Section title={t("case-steps")} hint={t("case-steps-why")}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <Step key={step.entry} step={step} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ step }: { step: ReviewCaseStep }) {
  const { t, day } = useWords();
  const { title, words, by } = useEventWords()(step.event);
  const Said = step.struck ? "s" : "span";
  const isTheirs = step.event.kind === "case_answer" || step.event.kind === "case_employee_informed";
  const aside = [
    by !== "" && t("case-step-by", { name: by }),
    step.sentOn !== null && t("case-step-sent", { day: day(step.sentOn) }),
    step.struck && t("case-step-struck"),
    step.outOfPlace && t("case-step-out-of-place"),
  ].filter(Boolean);
  return (
    <li className={classes.step}>
      <time dateTime={step.on}>{day(step.on)}</time>
      <div>
        <p className={classes.stepTitle}>
          <Said>{title}</Said>
        </p>
        {words !== "" && <p className={isTheirs ? classes.theirs : undefined}>{words}</p>}
        {aside.length > 0 && <p className={classes.about}>{aside.join(" · ")}</p>}
      </div>
    </li>
  );
}
