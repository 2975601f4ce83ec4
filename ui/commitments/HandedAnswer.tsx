/**
 * The employee's answer to what a promise asks of them: its terms, whether it was kept, or a reply. The same fields
 * stand on the hand-over screen and in the dialog that takes over what came back on paper.
 */
import { type ReactNode, useState } from "react";
import type { CommandName, InputOf } from "../api/core";
import { useWords } from "../app/words";
import { Choice, type ProblemOf, WordsField, useKeptWords, useTermsWords } from "./HandedFields";
import { SlipCode, wayGiven } from "./WayFields";
import type { HandedPromise, PromiseAnswer, Way } from "../api/generated";

/** The form around the fields: it sends the command once there is something to send. */
export type Frame = <N extends CommandName>(props: {
  name: N;
  input: InputOf<N> | null;
  onDone: () => void;
  onLeave?: () => void;
  children: (problem: ProblemOf) => ReactNode;
}) => ReactNode;

interface Props {
  handed: HandedPromise;
  way: Way;
  frame: Frame;
  /** Takes what was answered, in the words of the answer. */
  onDone: (said: string[]) => void;
  onLeave?: () => void;
}

export function HandedAnswer(props: Props) {
  switch (props.handed.asks) {
    case "terms":
      return <TermsAnswer {...props} />;
    case "kept":
      return <KeptAnswer {...props} />;
    case "reply":
      return <ReplyAnswer {...props} />;
  }
}

/** What was answered, without what was left empty. */
function said(...words: string[]): string[] {
  return words.filter((part) => part !== "");
}

function TermsAnswer({ handed, way, frame: Frame, onDone, onLeave }: Props) {
  const { t } = useWords();
  const answers = useTermsWords();
  const { commitment, name } = handed;
  const onPaper = way === "paper";
  const [slipCode, setSlipCode] = useState("");
  const [answer, setAnswer] = useState<PromiseAnswer | null>(null);
  const [comment, setComment] = useState("");
  const [ownWords, setOwnWords] = useState("");
  // Plain agreement and no answer need no remark, and who doesn't want it has no terms to put in other words.
  const asksComment = answer !== null && answer !== "agree" && answer !== "no_answer";
  // The slip has room for words once: what stands there is the remark, or else the promise in their words.
  const wroteRemark = onPaper && asksComment;
  const asksOwnWords = answer !== null && answer !== "decline" && answer !== "no_answer" && !wroteRemark;
  const given = wayGiven({ way, slipCode });
  const words = {
    comment: asksComment ? comment.trim() : "",
    ownWords: asksOwnWords ? ownWords.trim() : "",
  };
  const input = answer && given && { commitment, answer, ...words, ...given };
  const done = () => onDone(answer === null ? [] : said(answers[answer], words.comment, words.ownWords));
  return (
    <Frame name="commitments.answer" input={input} onDone={done} onLeave={onLeave}>
      {(problem) => (
        <>
          {onPaper && (
            <SlipCode value={slipCode} onChange={setSlipCode} error={problem("slipCode")} autoFocus />
          )}
          <Choice
            label={onPaper ? t("promise-paper-ticked", { name }) : t("promise-handed-answer", { name })}
            description={onPaper ? undefined : t("promise-handed-answer-why")}
            words={answers}
            value={answer}
            onChange={setAnswer}
            error={problem("answer")}
          />
          {asksComment && (
            <WordsField
              label={onPaper ? t("promise-paper-wrote", { name }) : t("promise-handed-comment")}
              description={onPaper ? undefined : t("promise-handed-words-why")}
              value={comment}
              onChange={setComment}
              error={problem("comment")}
              warns={!onPaper}
            />
          )}
          {asksOwnWords && (
            <WordsField
              label={onPaper ? t("promise-paper-wrote", { name }) : t("promise-handed-own")}
              description={onPaper ? undefined : t("promise-handed-own-why")}
              value={ownWords}
              onChange={setOwnWords}
              error={problem("ownWords")}
              warns={!onPaper}
            />
          )}
        </>
      )}
    </Frame>
  );
}

function KeptAnswer({ handed, way, frame: Frame, onDone, onLeave }: Props) {
  const { t } = useWords();
  const answers = useKeptWords();
  const { commitment, name } = handed;
  const onPaper = way === "paper";
  const [slipCode, setSlipCode] = useState("");
  const [answer, setAnswer] = useState<"yes" | "no" | null>(null);
  const [comment, setComment] = useState("");
  const given = wayGiven({ way, slipCode });
  const input = answer && given && { commitment, kept: answer === "yes", comment: comment.trim(), ...given };
  const done = () => onDone(answer === null ? [] : said(answers[answer], comment.trim()));
  return (
    <Frame name="commitments.confirm" input={input} onDone={done} onLeave={onLeave}>
      {(problem) => (
        <>
          {onPaper && (
            <SlipCode value={slipCode} onChange={setSlipCode} error={problem("slipCode")} autoFocus />
          )}
          <Choice
            label={onPaper ? t("promise-paper-ticked", { name }) : t("promise-handed-kept", { name })}
            description={onPaper ? undefined : t("promise-handed-kept-why")}
            words={answers}
            value={answer}
            onChange={setAnswer}
            error={problem("kept")}
          />
          {answer !== null && (
            <WordsField
              label={
                onPaper
                  ? t("promise-paper-wrote", { name })
                  : answer === "no"
                    ? t("promise-handed-not-kept")
                    : t("promise-handed-comment-optional")
              }
              description={onPaper ? undefined : t("promise-handed-words-why")}
              value={comment}
              onChange={setComment}
              error={problem("comment")}
              warns={!onPaper}
            />
          )}
        </>
      )}
    </Frame>
  );
}

function ReplyAnswer({ handed, way, frame: Frame, onDone, onLeave }: Props) {
  const { t } = useWords();
  const { commitment, name, replyTo } = handed;
  const onPaper = way === "paper";
  const [slipCode, setSlipCode] = useState("");
  const [text, setText] = useState("");
  const given = wayGiven({ way, slipCode });
  const ready = given !== null && replyTo !== null && text.trim() !== "";
  const input = ready ? { commitment, entry: replyTo, text: text.trim(), ...given } : null;
  const done = () => onDone(said(text.trim()));
  return (
    <Frame name="commitments.reply" input={input} onDone={done} onLeave={onLeave}>
      {(problem) => (
        <>
          {onPaper && (
            <SlipCode value={slipCode} onChange={setSlipCode} error={problem("slipCode")} autoFocus />
          )}
          <WordsField
            label={onPaper ? t("promise-paper-wrote", { name }) : t("promise-handed-reply", { name })}
            description={onPaper ? undefined : t("promise-handed-reply-why")}
            value={text}
            onChange={setText}
            error={problem("text")}
            warns={!onPaper}
          />
        </>
      )}
    </Frame>
  );
}
