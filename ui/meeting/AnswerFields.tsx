/** The three answers, in the employee's own words where they want to add some. */
import { Radio, Stack, Textarea } from "@mantine/core";
import type { InputOf } from "../api/core";
import { useWords } from "../app/words";

export type AnswerWord = InputOf<"one_on_ones.acknowledge">["answer"];

interface Props {
  label: string;
  description?: string;
  wordsLabel: string;
  wordsDescription?: string;
  answer: AnswerWord | null;
  comment: string;
  onAnswer: (answer: AnswerWord) => void;
  onComment: (comment: string) => void;
  problem: (field: string) => string | null;
}

export function AnswerFields(props: Props) {
  const { t } = useWords();
  return (
    <>
      <Radio.Group
        label={props.label}
        description={props.description}
        value={props.answer}
        onChange={(answer) => props.onAnswer(answer as AnswerWord)}
        error={props.problem("answer")}
      >
        <Stack gap={6} mt={8}>
          <Radio size="md" value="agree" label={t("meeting-agreed-agree")} />
          <Radio size="md" value="agree_with_comment" label={t("meeting-agreed-agree-comment")} />
          <Radio size="md" value="disagree" label={t("meeting-agreed-disagree")} />
        </Stack>
      </Radio.Group>
      {props.answer !== null && props.answer !== "agree" && (
        <Textarea
          label={props.wordsLabel}
          description={props.wordsDescription}
          value={props.comment}
          onChange={(event) => props.onComment(event.currentTarget.value)}
          autosize
          minRows={3}
          error={props.problem("comment")}
        />
      )}
    </>
  );
}
