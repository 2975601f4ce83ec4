/** The receipt of one entry as the employee will hold it: plain words, six words to compare aloud, and a code to read by machine. */
import { Button, Select } from "@mantine/core";
import { useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ReceiptPaper } from "../api/generated";
import { useAnswer, useDoor } from "../api/hooks";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useSaveDocument } from "../app/saveDocument";
import { LANGUAGES, type Language, useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Keys } from "../parts/Keys";
import paper from "../parts/paper.module.css";
import classes from "./Receipt.module.css";

export function ReceiptScreen() {
  const { t, language: own } = useWords();
  const { commitment = "" } = useParams({ strict: false });
  const { entry } = useSearch({ strict: false }) as { entry?: string };
  const [language, setLanguage] = useState<Language>(own);
  const input = { commitment, language, ...(entry !== undefined && { entry }) };
  const answer = useAnswer("commitments.receipt", input, { keepPrevious: true });
  return (
    <Answered answer={answer}>
      {(receipt) => (
        <main className={paper.screen}>
          <Bar commitment={commitment} receipt={receipt} language={language} onLanguage={setLanguage} />
          <Receipt receipt={receipt} />
          <p className={`${classes.keep} screen-only`}>{t("promise-receipt-keep")}</p>
        </main>
      )}
    </Answered>
  );
}

function Bar(props: {
  commitment: string;
  receipt: ReceiptPaper;
  language: Language;
  onLanguage: (language: Language) => void;
}) {
  const { t } = useWords();
  const { receipt } = props;
  const print = useDoor("shell.print");
  const save = useSaveDocument();
  useActions({ "promise-print": () => print.mutate(null) });
  return (
    <div className={`${paper.bar} screen-only`}>
      <Button onClick={() => go({ screen: "promise", commitment: props.commitment })}>
        {t("promise-receipt-back")}
      </Button>
      <Select
        aria-label={t("promise-receipt-language")}
        data={LANGUAGES}
        value={props.language}
        onChange={(language) => language && props.onLanguage(language as Language)}
        allowDeselect={false}
        w={140}
      />
      <span className={paper.space} />
      <Button variant="filled" autoFocus onClick={() => save(receipt.pdf)}>
        {t("promise-receipt-save-pdf")}
      </Button>
      <Button onClick={() => save(receipt.text)}>{t("promise-receipt-save-text")}</Button>
      <Button onClick={() => print.mutate(null)} rightSection={<Keys keys="Mod+P" />}>
        {t("promise-receipt-print")}
      </Button>
    </div>
  );
}

/** The words say it all, also what it proves and what not; what is compared or scanned stands large at the top. */
function Receipt({ receipt }: { receipt: ReceiptPaper }) {
  const { t } = useWords();
  return (
    <article className={paper.paper}>
      <div className={classes.top}>
        <div>
          <p className={classes.quiet}>{t("promise-receipt-for", { name: receipt.name })}</p>
          <h1 className={paper.title}>{receipt.what}</h1>
          <h2 className={classes.heading}>{t("promise-receipt-six-words")}</h2>
          <p className={classes.sixWords}>{receipt.sixWords.join(" ")}</p>
        </div>
        {receipt.qr !== null && (
          <img
            className={classes.qr}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(receipt.qr)}`}
            alt={t("promise-receipt-qr")}
          />
        )}
      </div>
      {receipt.qr === null && <p className={classes.quiet}>{t("promise-receipt-no-qr")}</p>}
      <p className={classes.words}>{receipt.words}</p>
    </article>
  );
}
