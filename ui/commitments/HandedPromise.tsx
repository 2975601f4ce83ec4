/** The promise on this laptop in the employee's hands: only this promise, their answer in their own words, and handing it back. */
import { Button, Stack } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemAt, useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { useWords } from "../app/words";
import { HandBack, HandedWindow } from "../parts/HandedWindow";
import classes from "../parts/paper.module.css";
import { Answered } from "../parts/Answered";
import { Notice } from "../parts/Notice";
import own from "./Handed.module.css";
import { type Frame, HandedAnswer } from "./HandedAnswer";
import { HandedDocument } from "./HandedDocument";
import type { HandedPromise } from "../api/generated";

export function HandedPromiseScreen() {
  const { commitment = "" } = useParams({ strict: false });
  const answer = useAnswer("commitments.handed", { commitment });
  return (
    <Answered answer={answer}>{(handed) => <Handed key={handed.commitment} handed={handed} />}</Answered>
  );
}

function Handed(props: { handed: HandedPromise }) {
  const { t } = useWords();
  // What was handed over stays as it was: an answer given must not turn into the next question.
  const [handed] = useState(props.handed);
  const [given, setGiven] = useState<string[] | null>(null);
  const leader = { screen: "promise", commitment: handed.commitment } as const;
  const asking = handed.canAnswer && given === null;
  return (
    <HandedWindow
      label={t("promise-handed-to", { name: handed.name })}
      forWhom={t("promise-handed-for", { name: handed.name })}
      backTo={leader}
      withHandBack={asking}
    >
      <HandedDocument handed={handed} />
      <section className={classes.answer}>
        {asking ? (
          <HandedAnswer handed={handed} way="hand_over" frame={OwnForm} onDone={setGiven} />
        ) : (
          <div role="status">
            <Notice button={<HandBack to={leader} filled />}>
              {given ? <Given said={given} /> : t("promise-handed-nothing")}
            </Notice>
          </div>
        )}
      </section>
    </HandedWindow>
  );
}

/** What they answered, as it is kept, and whom they can ask for it in writing. */
function Given({ said }: { said: string[] }) {
  const { t } = useWords();
  const { settings } = useHouse();
  return (
    <>
      <p>{t("promise-handed-given")}</p>
      <p className={own.given}>{said.join("\n")}</p>
      <p>{t("promise-handed-receipt", { leader: settings.leaderName })}</p>
      <p>{t("promise-handed-thanks")}</p>
    </>
  );
}

const OwnForm: Frame = ({ name, input, onDone, children }) => {
  const { t, say } = useWords();
  // No toast: its Undo would be the leader's.
  const keep = useCommand(name, { quiet: true });
  const problem = (field: string) => {
    const found = problemAt(keep.error, field);
    return found && say(found);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (input !== null && !keep.isSuccess) keep.mutate(input, { onSuccess: onDone });
      }}
    >
      <Stack gap="md">
        {children(problem)}
        {keep.error && keep.error.kind !== "invalid" && <Notice tone="soon">{say(keep.error)}</Notice>}
        <div>
          <Button
            type="submit"
            variant="filled"
            disabled={input === null}
            loading={keep.isPending || keep.isSuccess}
          >
            {t("promise-handed-keep")}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
