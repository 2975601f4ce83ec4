/** The dialogs of a check: deciding what was seen otherwise, what came back on paper, and a remark. */
import { Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import type { CheckPage, DisputeLine, Mark } from "../api/generated";
import { useCommandForm } from "../app/commandForm";
import { useWords } from "../app/words";
import { WordsField } from "../parts/CauseField";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { OtherwiseFields, useOtherwise } from "./OtherwiseFields";
import classes from "./check.module.css";
import { MARKS, MARK_WORDS } from "./lists";

/** Which dialog of a check is open; at most one is. */
export type CheckDialog = { kind: "decide"; dispute: DisputeLine } | { kind: "seen" | "otherwise" | "remark" };

interface Props {
  page: CheckPage;
  onClose: () => void;
}

const TITLES = {
  decide: "dispute-decide-title",
  seen: "check-seen-title",
  otherwise: "check-otherwise-title",
  remark: "check-remark-title",
} as const;

export function CheckDialogs({ page, dialog, onClose }: Props & { dialog: CheckDialog | null }) {
  const { t } = useWords();
  const form = { page, onClose };
  return (
    <FormDialog
      opened={dialog !== null}
      title={dialog === null ? "" : t(TITLES[dialog.kind], { name: page.name })}
      size={560}
      onClose={onClose}
    >
      {dialog?.kind === "decide" && <Decide {...form} dispute={dialog.dispute} />}
      {dialog?.kind === "seen" && <Seen {...form} />}
      {dialog?.kind === "otherwise" && <Otherwise {...form} />}
      {dialog?.kind === "remark" && <Remark {...form} />}
    </FormDialog>
  );
}

/** Somebody else than who checked decides: it stays, or it is raised. A lower mark is not offered. */
function Decide({ page, dispute, onClose }: Props & { dispute: DisputeLine }) {
  const { t } = useWords();
  const [reviewer, setReviewer] = useState("");
  const [why, setWhy] = useState("");
  const [mark, setMark] = useState<Mark | null>(null);
  const item = page.items[dispute.place];
  const ready = reviewer.trim() !== "" && why.trim() !== "" && mark !== null;
  const input = ready ? { dispute: dispute.dispute, reviewer: reviewer.trim(), mark, why: why.trim() } : null;
  const { form, problem } = useCommandForm("quality.decide", input, onClose);
  if (item === undefined) return null;
  const offered = MARKS[item.kind].filter((offer) => !isLower(offer, dispute.mark));
  const label = (offer: Mark) => {
    const mark = t(MARK_WORDS[item.kind][offer]);
    if (offer === dispute.mark) return t("dispute-stays", { mark });
    return offer === "n" ? t("dispute-not-seen") : t("dispute-becomes", { mark });
  };
  return (
    <DialogForm form={form} verb={t("dispute-decide")} onClose={onClose}>
      <div>
        <p className={classes.question}>{item.question}</p>
        <p className={classes.quiet}>{item.great}</p>
        <p>{t("dispute-said", { name: page.name, words: dispute.reason })}</p>
      </div>
      <TextInput
        label={t("dispute-reviewer")}
        description={t("dispute-reviewer-why")}
        value={reviewer}
        onChange={(event) => setReviewer(event.currentTarget.value)}
        error={problem("reviewer")}
        data-autofocus
      />
      <Radio.Group label={t("dispute-mark")} value={mark} onChange={(value) => setMark(value as Mark)} error={problem("mark")}>
        <Stack gap={4} mt={6}>
          {offered.map((offer) => (
            <Radio key={offer} size="md" value={offer} label={label(offer)} />
          ))}
        </Stack>
      </Radio.Group>
      <WordsField label={t("dispute-why")} value={why} onChange={setWhy} error={problem("why")} />
    </DialogForm>
  );
}

/** Not seen is neither lower nor higher; whether it may be, the core says. */
function isLower(offer: Mark, than: Mark): boolean {
  return offer !== "n" && than !== "n" && offer < than;
}

function Seen({ page, onClose }: Props) {
  const { t } = useWords();
  const [comment, setComment] = useState("");
  const input = { evaluation: page.evaluation, comment: comment.trim(), way: "paper" as const };
  const { form, problem } = useCommandForm("quality.acknowledge", input, onClose);
  return (
    <DialogForm form={form} verb={t("check-keep-answer")} onClose={onClose}>
      <WordsField
        label={t("check-own-words")}
        description={t("check-own-words-why")}
        value={comment}
        onChange={setComment}
        autoFocus
        error={problem("comment")}
      />
    </DialogForm>
  );
}

function Otherwise({ page, onClose }: Props) {
  const { t } = useWords();
  const otherwise = useOtherwise(page);
  const input = otherwise.items && { evaluation: page.evaluation, items: otherwise.items, way: "paper" as const };
  const { form, problem } = useCommandForm("quality.dispute", input, onClose);
  return (
    <DialogForm form={form} verb={t("check-keep-answer")} onClose={onClose}>
      <OtherwiseFields page={page} otherwise={otherwise} problem={problem} />
    </DialogForm>
  );
}

function Remark({ page, onClose }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const input = text.trim() === "" ? null : { evaluation: page.evaluation, text: text.trim() };
  const { form, problem } = useCommandForm("quality.remark", input, onClose);
  return (
    <DialogForm form={form} verb={t("check-remark-keep")} onClose={onClose}>
      <WordsField
        label={t("check-remark")}
        description={t("check-remark-why", { name: page.name })}
        value={text}
        onChange={setText}
        autoFocus
        error={problem("text")}
      />
    </DialogForm>
  );
}
