/** A file from HR, looked at before it is taken: first whether it is sound, then what HR asks for. */
import { Button } from "@mantine/core";
import type { ChosenFile } from "../api/core";
import { useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Section } from "../parts/Section";
import type { RequestRead, ReturnRead } from "../api/generated";
import { ReturnedLines } from "./ReturnedLines";
import { type LookProps, PacketScreen } from "./PacketScreen";
import { Notes, Refused, Sound } from "./Verdict";
import { WhatIsAsked } from "./WhatIsAsked";
import { quietFocus } from "../parts/quietFocus";
import classes from "./reviews.module.css";

export function ReadRequestScreen() {
  const { t } = useWords();
  return <PacketScreen title={t("hr-read-title")} summary={t("hr-read-summary")} at="/promises/hr/read" look={ReadFile} />;
}

function ReadFile({ file, onAnother }: LookProps) {
  const { t } = useWords();
  const about = t("packet-of-file", { name: file.name });
  const answer = useAnswer("reviews.read_request", { file: file.file });
  return (
    <div role="status">
      <Answered answer={answer}>
        {(read) =>
          read.fault === "other_purpose" ? (
            <ReadReturn file={file} about={about} onAnother={onAnother} />
          ) : read.fault !== null ? (
            <Refused {...read} fault={read.fault} about={about} onAnother={onAnother} />
          ) : (
            <SoundRequest file={file} about={about} read={read} />
          )
        }
      </Answered>
    </div>
  );
}

/** What is no request may be HR's answer. */
function ReadReturn(props: { file: ChosenFile; about: string; onAnother: () => void }) {
  const { file, about, onAnother } = props;
  const answer = useAnswer("reviews.read_return", { file: file.file });
  return (
    <Answered answer={answer}>
      {(read) =>
        read.fault !== null ? (
          <Refused {...read} fault={read.fault} about={about} onAnother={onAnother} />
        ) : (
          <SoundReturn file={file} about={about} read={read} />
        )
      }
    </Answered>
  );
}

function SoundReturn({ file, about, read }: { file: ChosenFile; about: string; read: ReturnRead }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const take = useCommand("reviews.take_return");
  const takeIt = () => take.mutate({ file: file.file }, { onSuccess: () => go("/promises/hr") });
  const has = { known: read.known, gone: read.aboutNobody };
  return (
    <>
      <Sound about={about} sentence={read.sentence}>
        {read.witnessed.map((witnessed) => (
          <p key={say(witnessed)} className={classes.small}>
            {say(witnessed)}
          </p>
        ))}
        {read.known + read.aboutNobody > 0 && <p className={classes.small}>{t("hr-return-besides", has)}</p>}
      </Sound>
      <Notes notes={read.notes} />
      {read.lines.length > 0 && (
        <Section title={t("hr-return-new")}>
          <ReturnedLines lines={read.lines} withPromise preview />
        </Section>
      )}
      <div className={classes.buttons}>
        <Button variant="filled" ref={quietFocus} onClick={() => go("/promises/hr")}>
          {t("packet-not-yet")}
        </Button>
        {!readOnly && (
          <Button loading={take.isPending} onClick={takeIt}>
            {t("hr-read-take")}
          </Button>
        )}
      </div>
    </>
  );
}

function SoundRequest(props: { file: ChosenFile; about: string; read: RequestRead }) {
  const { file, about, read } = props;
  const { t } = useWords();
  const { readOnly } = useHouse();
  const take = useCommand("reviews.take_request", { quiet: true });
  const takeIt = () => take.mutate({ file: file.file }, { onSuccess: () => go("/promises/hr") });
  return (
    <>
      <Sound about={about} sentence={read.sentence} />
      <Notes notes={read.notes} />
      {read.asked && (
        <Section title={t("hr-read-what", { name: read.from })}>
          <WhatIsAsked asked={read.asked} expires={read.expires} />
        </Section>
      )}
      <p className={classes.next}>{t("hr-read-nothing-leaves")}</p>
      <div className={classes.buttons}>
        <Button variant="filled" ref={quietFocus} onClick={() => go("/promises/hr")}>
          {t("packet-not-yet")}
        </Button>
        {!readOnly && (
          <Button loading={take.isPending} onClick={takeIt}>
            {t("hr-read-take")}
          </Button>
        )}
      </div>
    </>
  );
}
