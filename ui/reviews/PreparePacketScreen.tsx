/**
 * What would leave for HR, line by line, and what stays. Nothing is sent from here: a file is made when the leader says
 * so, and what was left out of it is counted openly.
 */
import { Button } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Day } from "../api/values";
import type { CommitmentId, MadePacket, PacketPreview } from "../api/generated";
import { problemAt, useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { DateField } from "../parts/DateField";
import { FormDialog } from "../parts/FormDialog";
import { Notice } from "../parts/Notice";
import { Page } from "../parts/Page";
import { Section } from "../parts/Section";
import { PreviewPeople } from "./PreviewPeople";
import { SaveFile } from "./SaveFile";
import { WhatIsAsked } from "./WhatIsAsked";
import { COUNT_WORDS } from "./lists";
import classes from "./reviews.module.css";

export function PreparePacketScreen() {
  const { t } = useWords();
  const { request = "" } = useParams({ strict: false });
  const [leaveOut, setLeaveOut] = useState<CommitmentId[]>([]);
  const [expires, setExpires] = useState<Day | null>(null);
  const input = { request, leaveOut, expires };
  const answer = useAnswer("reviews.preview", input, { keepPrevious: true });
  const toggle = (commitment: CommitmentId) =>
    setLeaveOut(
      leaveOut.includes(commitment)
        ? leaveOut.filter((other) => other !== commitment)
        : [...leaveOut, commitment],
    );
  return (
    <Answered answer={answer}>
      {(preview) => (
        <Page title={t("hr-preview-title", { name: preview.request.name })} summary={t("hr-preview-summary")}>
          <Section title={t("hr-preview-asked")}>
            <WhatIsAsked asked={preview.request.asked} />
            <NotFound preview={preview} />
          </Section>
          <PreviewPeople preview={preview} onToggle={toggle} />
          <Stays preview={preview} />
          <Make input={input} preview={preview} onExpires={setExpires} />
        </Page>
      )}
    </Answered>
  );
}

/** Whom HR named and of whom nothing leaves: nobody by that name, or nobody with such a promise. */
function NotFound({ preview: { unknown, without } }: { preview: PacketPreview }) {
  const { t } = useWords();
  if (unknown.length === 0 && without.length === 0) return null;
  return (
    <div className={classes.notices}>
      {unknown.length > 0 && (
        <Notice tone="soon">
          {t("hr-preview-unknown", { names: unknown.join(", "), count: unknown.length })}
        </Notice>
      )}
      {without.length > 0 && <Notice>{t("hr-preview-without", { names: without.join(", ") })}</Notice>}
    </div>
  );
}

/** What goes along besides, and what does not go at all. */
function Stays({ preview }: { preview: PacketPreview }) {
  const { t, say } = useWords();
  return (
    <div className={classes.two}>
      <Section title={t("hr-preview-besides")}>
        <ul className={classes.bullets}>
          {preview.parties.length > 0 && (
            <li>{t("hr-preview-parties", { names: preview.parties.join(", ") })}</li>
          )}
          <li>{t("hr-preview-entries", { count: preview.entries })}</li>
        </ul>
      </Section>
      <Section title={t("hr-preview-stays")}>
        <ul className={classes.bullets}>
          {preview.withheld.map(({ what, count, why }) => (
            <li key={what}>
              {COUNT_WORDS[what] && `${t(COUNT_WORDS[what], { count })}. `}
              <span className={classes.quiet}>{say(why)}</span>
            </li>
          ))}
          {preview.never.map((never) => (
            <li key={never.key}>{say(never)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Make(props: {
  input: { request: string; leaveOut: CommitmentId[]; expires: Day | null };
  preview: PacketPreview;
  onExpires: (day: Day | null) => void;
}) {
  const { t, say } = useWords();
  const { today, readOnly } = useHouse();
  const { input, preview } = props;
  const [made, setMade] = useState<MadePacket | null>(null);
  const make = useCommand("reviews.make", { quiet: true });
  const problem = problemAt(make.error, "expires");
  const promises = preview.people.flatMap((person) => person.promises).filter((promise) => !promise.leftOut);
  const toHr = () => {
    setMade(null);
    // What has the focus goes with the dialog: the next screen begins at its title.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    go("/promises/hr");
  };
  return (
    <Section title={t("hr-make")} hint={say(preview.afterwards)}>
      <div className={classes.make}>
        <DateField
          label={t("hr-make-until")}
          value={input.expires ?? preview.expires}
          onChange={props.onExpires}
          today={today}
          error={problem && say(problem)}
        />
        <Button onClick={() => go("/promises/hr")}>{t("packet-not-yet")}</Button>
        {!readOnly && (
          <Button
            variant="filled"
            loading={make.isPending}
            onClick={() => make.mutate({ ...input, shownEntries: preview.entries }, { onSuccess: (done) => setMade(done.value) })}
          >
            {t("hr-make-do", { count: promises.length })}
          </Button>
        )}
      </div>
      <FormDialog opened={made !== null} onClose={toHr} title={t("hr-made")}>
        <SaveFile document={made?.document ?? null} onClose={toHr}>
          <p>{t("hr-made-what", { name: preview.request.name })}</p>
        </SaveFile>
      </FormDialog>
    </Section>
  );
}
