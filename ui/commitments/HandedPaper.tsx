/** The promise on paper: print it with its slip, and write the answer in when the slip comes back signed. */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer, useDoor } from "../api/hooks";
import { useActions } from "../app/actions";
import { useCommandForm } from "../app/commandForm";
import { go } from "../app/places";
import { useWords } from "../app/words";
import classes from "../parts/paper.module.css";
import { Answered } from "../parts/Answered";
import { DialogForm, FormDialog } from "../parts/FormDialog";
import { Keys } from "../parts/Keys";
import { PaperSlip } from "../parts/PaperSlip";
import own from "./Handed.module.css";
import { type Frame, HandedAnswer } from "./HandedAnswer";
import { HandedDocument } from "./HandedDocument";
import { useKeptWords, useTermsWords } from "./HandedFields";
import type { HandedPromise } from "../api/generated";

export function HandedPaper() {
  const { commitment = "" } = useParams({ strict: false });
  const answer = useAnswer("commitments.handed", { commitment });
  return <Answered answer={answer}>{(handed) => <Paper key={handed.commitment} handed={handed} />}</Answered>;
}

function Paper({ handed }: { handed: HandedPromise }) {
  const { t } = useWords();
  const { commitment, name } = handed;
  const print = useDoor("shell.print");
  const [recording, setRecording] = useState(false);
  const page = { screen: "promise", commitment } as const;
  useActions({ "promise-print": () => print.mutate(null) });
  return (
    <main className={classes.screen}>
      <div className={`${classes.bar} screen-only`}>
        <Button onClick={() => go(page)}>{t("promise-paper-back")}</Button>
        <span className={classes.space} />
        <Button
          variant="filled"
          autoFocus
          onClick={() => print.mutate(null)}
          rightSection={<Keys keys="Mod+P" />}
        >
          {t("promise-paper-print")}
        </Button>
        {handed.canAnswer && (
          <>
            <Button onClick={() => go(`/promises/${commitment}/hand-over`)}>
              {t("promise-page-hand-over", { name })}
            </Button>
            <Button onClick={() => setRecording(true)}>{t("promise-paper-record")}</Button>
          </>
        )}
      </div>
      <HandedDocument handed={handed} />
      {handed.canAnswer && <Slip handed={handed} />}
      <FormDialog opened={recording} title={t("promise-paper-record")} onClose={() => setRecording(false)}>
        <HandedAnswer
          handed={handed}
          way="paper"
          frame={PaperForm}
          onDone={() => go(page)}
          onLeave={() => setRecording(false)}
        />
      </FormDialog>
    </main>
  );
}

/** The part of the paper that comes back: what to tick, room for words, a signature, and the code of this promise. */
function Slip({ handed }: { handed: HandedPromise }) {
  const { t } = useWords();
  const { name } = handed;
  const boxes = {
    terms: Object.values(useTermsWords()),
    kept: Object.values(useKeptWords()),
    reply: [],
  }[handed.asks];
  const title = {
    terms: t("promise-handed-answer", { name }),
    kept: t("promise-handed-kept", { name }),
    reply: t("promise-handed-reply", { name }),
  }[handed.asks];
  return (
    <PaperSlip
      help={t("promise-paper-help", { name })}
      code={t("promise-paper-code", { code: handed.slipCode })}
      title={title}
      about={<p className={own.slipWhat}>{t("promise-paper-about", { what: handed.terms.what })}</p>}
      boxes={boxes}
      words={t("promise-paper-own-words")}
      signature={t("promise-paper-signed")}
    />
  );
}

/** The answer as it stands on the slip, typed in by the leader. */
const PaperForm: Frame = ({ name, input, onDone, onLeave = onDone, children }) => {
  const { t } = useWords();
  const { form, problem } = useCommandForm(name, input, onDone);
  return (
    <DialogForm form={form} verb={t("promise-paper-keep")} onClose={onLeave}>
      {children(problem)}
    </DialogForm>
  );
};
