/**
 * A team that another leader hands over: first whether the file is what it says, and what was checked; then who would come,
 * with every promise, rhythm and action. Nothing is kept until it is taken over, and the likely answer is "not yet".
 */
import { Button } from "@mantine/core";
import { useState } from "react";
import type { ChosenFile } from "../api/core";
import type { HandoverRead, MemberIs, PersonId } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useToasts } from "../app/toasts";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Notice } from "../parts/Notice";
import { Fact, Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { type LookProps, PacketScreen } from "../reviews/PacketScreen";
import { Notes, Refused, Sound, useChecked } from "../reviews/Verdict";
import { Coming } from "./Coming";
import { READ } from "./HandoverPart";
import classes from "./handover.module.css";

const HOME = "/settings/handover";

export function ReadHandoverScreen() {
  const { t } = useWords();
  return <PacketScreen title={t("handover-read")} summary={t("handover-read-summary")} at={READ} look={OpenFile} />;
}

function OpenFile({ file, onAnother }: LookProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<MemberIs[]>([]);
  const about = t("packet-of-file", { name: file.name });
  const answer = useAnswer("handover.read", { file: file.file, people: said }, { keepPrevious: true });
  const say = (member: PersonId, person: PersonId | null) =>
    setSaid([...said.filter((other) => other.member !== member), { member, person }]);
  const home = { to: HOME, words: t("handover-part") };
  return (
    <div role="status">
      <Answered answer={answer}>
        {(read) =>
          read.fault !== null ? (
            <Refused
              {...read}
              fault={read.fault}
              about={about}
              onAnother={onAnother}
              home={home}
              way={read.fault === "fork" ? t("handover-way-fork") : undefined}
            />
          ) : (
            <SoundPacket file={file} about={about} read={read} said={said} onSay={say} />
          )
        }
      </Answered>
    </div>
  );
}

interface SoundProps {
  file: ChosenFile;
  about: string;
  read: HandoverRead;
  said: MemberIs[];
  onSay: (member: PersonId, person: PersonId | null) => void;
}

function SoundPacket({ file, about, read, said, onSay }: SoundProps) {
  const { t, say } = useWords();
  return (
    <>
      <Sound about={about} sentence={read.sentence} checked={useChecked(read)} />
      <Notes notes={read.notes} />
      <div className={classes.two}>
        <Section title={t("packet-holds")}>
          <Holds read={read} />
        </Section>
        <Section title={t("packet-left-out")}>
          <ul className={classes.bullets}>
            {read.stays.map((stays) => (
              <li key={stays.key}>{say(stays)}</li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title={t("handover-read-people")} hint={t("handover-read-people-hint")}>
        <Coming people={read.people} said={said} onSay={onSay} />
      </Section>
      <Take file={file} read={read} said={said} />
    </>
  );
}

function Holds({ read }: { read: HandoverRead }) {
  const { t, moment, day } = useWords();
  const counts = {
    people: read.people.length,
    promises: read.people.reduce((sum, { promises }) => sum + promises.length, 0),
    actions: read.people.reduce((sum, { actions }) => sum + actions.length, 0),
  };
  return (
    <Facts>
      <Fact name={t("packet-from")}>
        {read.leader === ""
          ? read.from
          : t("handover-read-from", { leader: read.leader, laptop: read.from })}
      </Fact>
      {read.team !== "" && <Fact name={t("handover-read-team")}>{read.team}</Fact>}
      <Fact name={t("packet-made")}>{moment(read.madeAt)}</Fact>
      {read.expires && <Fact name={t("packet-expires-on")}>{day(read.expires)}</Fact>}
      <Fact name={t("packet-how-much")}>{t("handover-part-counts", counts)}</Fact>
    </Facts>
  );
}

function Take({ file, read, said }: { file: ChosenFile; read: HandoverRead; said: MemberIs[] }) {
  const { t, say } = useWords();
  const { readOnly } = useHouse();
  const toasts = useToasts();
  const take = useCommand("handover.take", { quiet: true });
  const takeIt = () =>
    take.mutate(
      { file: file.file, people: said },
      {
        onSuccess: ({ title, consequences }) => {
          toasts.show([title, ...consequences].map(say).join(". "));
          go("/promises");
        },
      },
    );
  const problems = take.error?.problems ?? [];
  return (
    <>
      {problems.length > 0 && (
        <div role="alert" className={classes.problem}>
          <Notice
            tone="soon"
            button={
              problems.some(({ field }) => field === "leader") && (
                <Button onClick={() => go("/settings/team")}>{t("handover-to-team")}</Button>
              )
            }
          >
            {problems.map((problem) => (
              <p key={say(problem)}>{say(problem)}</p>
            ))}
          </Notice>
        </div>
      )}
      <p className={`${classes.small} ${classes.next}`}>{t("handover-read-afterwards")}</p>
      <div className={classes.buttons}>
        <Button variant="filled" onClick={() => go(HOME)}>
          {t("packet-not-yet")}
        </Button>
        {!readOnly && (
          <Button loading={take.isPending} onClick={takeIt}>
            {t("handover-read-take", { count: read.people.length })}
          </Button>
        )}
      </div>
    </>
  );
}
