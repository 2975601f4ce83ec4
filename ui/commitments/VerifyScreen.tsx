/** Verify a receipt: a file, or the letters of its code, against the record on this laptop. */
import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useEffect, useState } from "react";
import { type ChosenFile, onDropped } from "../api/core";
import { useAnswer, useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Page } from "../parts/Page";
import classes from "./Verify.module.css";
import { VerifyVerdict } from "./VerifyVerdict";

/** What is verified now: a file with its name, or pasted letters. */
type Receipt = { file: ChosenFile } | { text: string };

export function VerifyScreen() {
  const { t } = useWords();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const choose = useDoor("shell.choose_file", { onAnswer: (file) => file && setReceipt({ file }) });
  useEffect(() => onDropped((file) => setReceipt({ file })), []);
  return (
    <Page title={t("promise-verify-title")} summary={t("promise-verify-summary")}>
      <div className={classes.ways}>
        <section className={classes.way}>
          <h2 className={classes.heading}>{t("promise-verify-file")}</h2>
          <p className={classes.quiet}>{t("promise-verify-file-hint")}</p>
          <Button variant="filled" onClick={() => choose.mutate({ filter: "receipt" })}>
            {t("promise-verify-choose")}
          </Button>
        </section>
        <Letters onLetters={(text) => setReceipt({ text })} />
      </div>
      <div role="status">{receipt && <Verdict receipt={receipt} />}</div>
    </Page>
  );
}

function Letters({ onLetters }: { onLetters: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onLetters(text.trim());
  };
  return (
    <section className={classes.way}>
      <h2 className={classes.heading}>{t("promise-verify-letters")}</h2>
      <form onSubmit={check}>
        <Textarea
          label={t("promise-verify-letters-field")}
          description={t("promise-verify-letters-hint")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          minRows={3}
          maxRows={8}
          autosize
          spellCheck={false}
        />
        <Button type="submit" mt="xs" disabled={text.trim() === ""}>
          {t("promise-verify-check")}
        </Button>
      </form>
    </section>
  );
}

function Verdict({ receipt }: { receipt: Receipt }) {
  const { t } = useWords();
  const input = "file" in receipt ? { file: receipt.file.file } : receipt;
  const answer = useAnswer("commitments.verify", input);
  return (
    <Answered answer={answer}>
      {(check) => (
        <VerifyVerdict
          check={check}
          about={
            "file" in receipt
              ? t("promise-verify-of-file", { name: receipt.file.name })
              : t("promise-verify-of-letters")
          }
        />
      )}
    </Answered>
  );
}
