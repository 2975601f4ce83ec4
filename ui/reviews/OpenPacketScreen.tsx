/**
 * A packet is opened: first whether it is what it says, and what was checked; then whom it is about, how much there is,
 * and what was left out. Nothing is kept until it is taken in, and the likely answer is "not yet".
 */
import { Button } from "@mantine/core";
import type { ChosenFile } from "../api/core";
import type { PacketRead } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { Fact, Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useCounts } from "./Counts";
import { type LookProps, PacketScreen } from "./PacketScreen";
import { Notes, Refused, Sound, useChecked } from "./Verdict";
import { COUNT_WORDS } from "./lists";
import { quietFocus } from "../parts/quietFocus";
import classes from "./reviews.module.css";

export function OpenPacketScreen() {
  const { t } = useWords();
  return <PacketScreen title={t("review-open-title")} summary={t("review-open-summary")} at="/reviews/open" look={OpenFile} />;
}

function OpenFile({ file, onAnother }: LookProps) {
  const { t } = useWords();
  const about = t("packet-of-file", { name: file.name });
  const answer = useAnswer("reviews.open", { file: file.file });
  return (
    <div role="status">
      <Answered answer={answer}>
        {(read) =>
          read.fault === null ? (
            <SoundPacket file={file} about={about} read={read} />
          ) : (
            <Refused {...read} fault={read.fault} about={about} onAnother={onAnother}>
              {read.canKeepFork && <KeepBoth file={file} />}
            </Refused>
          )
        }
      </Answered>
    </div>
  );
}

/** Two histories are evidence: both are kept, and neither is taken as true. */
function KeepBoth({ file }: { file: ChosenFile }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const keep = useCommand("reviews.keep_fork");
  if (readOnly) return null;
  return (
    <Button
      variant="filled"
      loading={keep.isPending}
      onClick={() => keep.mutate({ file: file.file }, { onSuccess: () => go("/reviews") })}
    >
      {t("packet-keep-both")}
    </Button>
  );
}

function SoundPacket({ file, about, read }: { file: ChosenFile; about: string; read: PacketRead }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const checked = useChecked(read);
  const take = useCommand("reviews.take", { quiet: true });
  const takeIt = () => take.mutate({ file: file.file }, { onSuccess: () => go("/reviews") });
  return (
    <>
      <Sound
        about={about}
        sentence={read.sentence}
        checked={[...checked, t("packet-checked-number", { number: read.number })]}
      />
      <Notes notes={read.notes} />
      <div className={classes.two}>
        <Section title={t("packet-holds")}>
          <Holds read={read} />
        </Section>
        <Section title={t("packet-left-out")}>
          <LeftOut read={read} />
        </Section>
      </div>
      <People read={read} />
      <div className={classes.buttons}>
        <Button variant="filled" ref={quietFocus} onClick={() => go("/reviews")}>
          {t("packet-not-yet")}
        </Button>
        {!readOnly && (
          <Button loading={take.isPending} onClick={takeIt}>
            {t("packet-take")}
          </Button>
        )}
      </div>
    </>
  );
}

function Holds({ read }: { read: PacketRead }) {
  const { t, say, moment, day } = useWords();
  const counts = useCounts(read.counts, [
    "promise",
    "open",
    "moved",
    "broken",
    "kept",
    "transition",
    "pull_back",
    "answer",
    "informed",
  ]);
  return (
    <>
      <Facts>
        <Fact name={t("packet-from")}>{read.from}</Fact>
        {read.request && <Fact name={t("packet-answers")}>{read.request.asked.reason}</Fact>}
        <Fact name={t("packet-made")}>{moment(read.madeAt)}</Fact>
        {read.expires && <Fact name={t("packet-expires-on")}>{day(read.expires)}</Fact>}
        <Fact name={t("packet-how-much")}>{counts.join(" · ")}</Fact>
      </Facts>
      {read.afterwards && <p className={`${classes.next} ${classes.small}`}>{say(read.afterwards)}</p>}
    </>
  );
}

function LeftOut({ read }: { read: PacketRead }) {
  const { t, say } = useWords();
  if (read.withheld.length === 0) return <p>{t("packet-left-out-nothing")}</p>;
  return (
    <ul className={classes.bullets}>
      {read.withheld.map(({ what, count, why }) => (
        <li key={what}>
          {COUNT_WORDS[what] && `${t(COUNT_WORDS[what], { count })}. `}
          <span className={classes.quiet}>{say(why)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The signed halves of the record can't hide a promise: how many there are beside those that came shows here. */
function People({ read }: { read: PacketRead }) {
  const { t } = useWords();
  return (
    <Section title={t("packet-people")} hint={t("packet-people-hint")}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("packet-person")}</th>
            <th scope="col">{t("packet-person-number")}</th>
            <th scope="col">{t("packet-person-promises")}</th>
            <th scope="col">{t("packet-person-record")}</th>
          </tr>
        </thead>
        <tbody>
          {read.people.map((person) => (
            <tr key={`${person.name} ${person.number}`}>
              <th scope="row">{person.name}</th>
              <td>{person.number}</td>
              <td>{person.promises}</td>
              <td>
                {person.inRecord}
                {person.inRecord > person.promises && (
                  <span className={classes.small}>
                    {" "}
                    {t("packet-person-more", { count: person.inRecord - person.promises })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
